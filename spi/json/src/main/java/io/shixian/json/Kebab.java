package io.shixian.json;

/** Names of classes as codes: {@code CaseEvent} is {@code case-event}. */
final class Kebab {

    private Kebab() {}

    static String of(String name) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isUpperCase(letter)) {
                code.append(i == 0 ? "" : "-").append(Character.toLowerCase(letter));
            } else {
                code.append(letter);
            }
        }
        return code.toString();
    }
}
