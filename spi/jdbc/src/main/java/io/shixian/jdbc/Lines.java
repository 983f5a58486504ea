package io.shixian.jdbc;

import io.shixian.core.law.Label;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small tables as text: a line for each row, fields apart by tabs; in a field {@code \t}, {@code \n} and {@code \\} stand for those. */
final class Lines {

    private static final String NOTHING = "-";

    private Lines() {}

    static String parties(Map<Role, Party> parties) {
        Map<String, List<String>> rows = new TreeMap<>();
        parties.forEach((role, party) -> rows.put(
                role.code(),
                List.of(role.code(), role.label().zh(), role.label().en(), party.id())));
        return text(rows);
    }

    static Map<Role, Party> parties(String text) {
        Map<Role, Party> parties = new HashMap<>();
        rows(text).forEach(row -> parties.put(Role.of(row.get(0), row.get(1), row.get(2)), new Party(row.get(3))));
        return parties;
    }

    static String labels(Map<String, Label> labels) {
        Map<String, List<String>> rows = new TreeMap<>();
        labels.forEach((name, label) -> rows.put(name, List.of(name, label.zh(), label.en())));
        return text(rows);
    }

    static Map<String, Label> labels(String text) {
        Map<String, Label> labels = new HashMap<>();
        rows(text).forEach(row -> labels.put(row.get(0), new Label(row.get(1), row.get(2))));
        return labels;
    }

    private static String text(Map<String, List<String>> rows) {
        StringBuilder text = new StringBuilder(128);
        for (List<String> row : rows.values()) {
            text.append(text.isEmpty() ? "" : "\n");
            for (int i = 0; i < row.size(); i++) {
                field(text.append(i == 0 ? "" : "\t"), row.get(i));
            }
        }
        return text.isEmpty() ? NOTHING : text.toString();
    }

    private static void field(StringBuilder text, String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                default -> text.append(c);
            }
        }
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        if (!text.equals(NOTHING)) {
            for (String line : text.split("\n", -1)) {
                List<String> row = new ArrayList<>();
                for (String field : line.split("\t", -1)) {
                    row.add(plain(field));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String plain(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder plain = new StringBuilder(field.length());
        boolean escaped = false;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (escaped) {
                plain.append(c == 't' ? '\t' : c == 'n' ? '\n' : c);
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
