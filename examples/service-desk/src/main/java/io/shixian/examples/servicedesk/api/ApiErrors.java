package io.shixian.examples.servicedesk.api;

import io.shixian.core.law.Label;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Answers every failure of a request under {@code /api} as a {@link Problem}; pages answer theirs as pages. */
@Component
final class ApiErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final JsonMapper mapper;

    ApiErrors(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception why) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return null;
        }
        try {
            write(request, response, problem(why, response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    private static Problem problem(Exception why, HttpServletResponse response) {
        if (why instanceof ApiException known) {
            known.version().ifPresent(version -> response.setHeader(HttpHeaders.ETAG, Versions.tag(version)));
            return known.problem();
        }
        if (why instanceof MethodArgumentNotValidException invalid) {
            return ApiException.faulty(Faults.of(invalid.getBindingResult())).problem();
        }
        if (why instanceof HttpMessageNotReadableException unreadable) {
            return ApiException.faulty(List.of(Faults.of(unreadable))).problem();
        }
        if (why instanceof MultipartException) {
            return known(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        if (why instanceof ErrorResponse spring) {
            spring.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return known(spring.getStatusCode());
        }
        LOG.error("a request failed: {}", why.getClass().getName(), why);
        return known(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static Problem known(HttpStatusCode status) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        Label text = switch (known) {
            case NOT_FOUND -> new Label("没有此资源", "there is nothing here");
            case METHOD_NOT_ALLOWED -> new Label("此处不支持该方法，请见 Allow", "not by this method; see Allow");
            case UNSUPPORTED_MEDIA_TYPE -> new Label("请以 application/json 提交", "send application/json");
            case NOT_ACCEPTABLE -> new Label("只能以 application/json 回答", "the answer is application/json only");
            case INTERNAL_SERVER_ERROR -> new Label("系统故障，请稍后再试", "the host failed; try again later");
            default -> new Label("请求有误", "the request is malformed");
        };
        String code = known.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problem.of(known, known.getReasonPhrase(), code, text);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        Locale asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.CHINESE : request.getLocale();
        Problem spoken = new Problem(
                problem.title(),
                problem.status(),
                problem.code(),
                problem.text().in(asked),
                problem.text(),
                problem.clause(),
                problem.version(),
                problem.faults());
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(mapper.writeValueAsBytes(spoken));
    }
}
