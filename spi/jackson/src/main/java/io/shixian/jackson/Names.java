package io.shixian.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Things that a file defines once, such as stages, and names elsewhere by their codes. */
final class Names<T> {

    private final String kind;
    private final T standIn;
    private final Function<String, Optional<T>> besides;
    private final Faults faults;
    private final Map<String, T> defined = new LinkedHashMap<>();

    /** @param besides finds what may be named without being defined */
    Names(String kind, T standIn, Function<String, Optional<T>> besides, Faults faults) {
        this.kind = kind;
        this.standIn = standIn;
        this.besides = besides;
        this.faults = faults;
    }

    void define(Located at, String code, T value) {
        if (defined.putIfAbsent(code, value) != null) {
            faults.add(at, "the " + kind + " " + Faults.quoted(code) + " is defined twice; define it once");
        }
    }

    T standIn() {
        return standIn;
    }

    List<T> all() {
        return List.copyOf(defined.values());
    }

    List<T> find(List<Located> codes) {
        return codes.stream().map(this::find).toList();
    }

    T find(Located code) {
        return Optional.ofNullable(defined.get(code.text()))
                .or(() -> besides.apply(code.text()))
                .orElseGet(() -> {
                    faults.add(
                            code,
                            "the " + kind + " " + Faults.quoted(code.text()) + " is not defined; define it in '" + kind
                                    + "s', or name one of " + shown());
                    return standIn;
                });
    }

    private String shown() {
        return defined.isEmpty()
                ? "those that are"
                : String.join(
                                ", ",
                                defined.keySet().stream()
                                        .limit(12)
                                        .map(Names::plain)
                                        .toList())
                        + (defined.size() > 12 ? ", …" : "");
    }

    private static String plain(String code) {
        String quoted = Faults.quoted(code);
        return quoted.substring(1, quoted.length() - 1);
    }
}
