package io.shixian.examples.servicedesk.api;

import io.shixian.core.law.Label;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a body, place by place, in both languages. What stands there is never repeated: it may be personal. */
final class Faults {

    private Faults() {}

    /** Returns all that breaks a bound, by place. */
    static List<Problem.Fault> of(BindingResult result) {
        return result.getFieldErrors().stream()
                .map(error -> new Problem.Fault(error.getField(), text(error)))
                .distinct()
                .sorted(Comparator.comparing(Problem.Fault::path))
                .toList();
    }

    private static Label text(FieldError error) {
        String code = Optional.ofNullable(error.getCode()).orElse("");
        String bounds = Stream.ofNullable(error.getArguments())
                .flatMap(Stream::of)
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .sorted(Comparator.comparingLong(Number::longValue))
                .map(String::valueOf)
                .collect(Collectors.joining("–"));
        return switch (code) {
            case "NotBlank", "NotNull", "NotEmpty" -> new Label("必须填写", "is missing");
            case "Size" -> new Label("长度或个数应为 " + bounds, "its length or number must be " + bounds);
            case "Min", "Max" -> new Label("超出范围，界限为 " + bounds, "is out of range; the bound is " + bounds);
            case "Text" -> new Label("含有控制字符或残缺字符", "has control characters or half characters");
            default -> new Label("不可用", "is not usable");
        };
    }

    /** Returns the first thing that keeps a body from being read. */
    static Problem.Fault of(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return new Problem.Fault(path(unknown), new Label("没有此字段", "there is no such field"));
        }
        if (cause instanceof StreamReadException broken) {
            int line = broken.getLocation().getLineNr();
            int column = broken.getLocation().getColumnNr();
            return new Problem.Fault(
                    "body",
                    new Label(
                            "第 " + line + " 行第 " + column + " 列不是 JSON",
                            "is not JSON at line " + line + ", column " + column));
        }
        if (cause instanceof JacksonException mismatched) {
            return new Problem.Fault(path(mismatched), new Label("类型不对", "is of the wrong type"));
        }
        return new Problem.Fault("body", new Label("缺少正文", "is missing"));
    }

    private static String path(JacksonException at) {
        String path = at.getPath().stream()
                .map(step -> Optional.ofNullable(step.getPropertyName()).orElse("[" + step.getIndex() + "]"))
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return path.isEmpty() ? "body" : path;
    }
}
