package io.shixian.examples.cli.board;

import io.shixian.core.deadline.Light;
import io.shixian.core.law.Label;

/** Lights as text; they differ in shape and word, so that none needs its colour. */
final class LightMark {

    private LightMark() {}

    static String sign(Light light) {
        return switch (light) {
            case RED -> "●";
            case YELLOW -> "◐";
            case GREEN -> "○";
        };
    }

    static Label name(Light light) {
        return switch (light) {
            case RED -> new Label("红", "red");
            case YELLOW -> new Label("黄", "yellow");
            case GREEN -> new Label("绿", "green");
        };
    }
}
