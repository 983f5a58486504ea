package io.shixian.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Things that a file defines once, such as stages, and names elsewhere by their codes. */
final class Names<T> {

    private static final int MOST = 30;

    private final String kind;
    private final T standIn;
    private final Map<String, T> besides;
    private final Faults faults;
    private final Map<String, T> defined = new LinkedHashMap<>();

    /** @param besides what may be named without being defined */
    Names(String kind, T standIn, Map<String, T> besides, Faults faults) {
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
                .or(() -> Optional.ofNullable(besides.get(code.text())))
                .orElseGet(() -> {
                    faults.add(
                            code,
                            "the " + kind + " " + Faults.quoted(code.text()) + " is not defined; define it in '" + kind
                                    + "s', or name one of " + shown());
                    return standIn;
                });
    }

    private String shown() {
        List<String> known = Stream.concat(defined.keySet().stream(), besides.keySet().stream())
                .distinct()
                .map(Names::plain)
                .toList();
        return known.isEmpty()
                ? "those that are"
                : String.join(", ", known.subList(0, Math.min(MOST, known.size())))
                        + (known.size() > MOST ? ", …" : "");
    }

    private static String plain(String code) {
        String quoted = Faults.quoted(code);
        return quoted.substring(1, quoted.length() - 1);
    }
}
