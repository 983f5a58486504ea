package io.shixian.spi.wording;

import io.shixian.core.casefile.WordReference;
import io.shixian.core.law.Label;

/**
 * One text that was handed in and is kept apart: where, and what has become of it. It does not hold the text.
 *
 * @param event     with which event of the history, from 1 on
 * @param field     in which field, such as {@code reason}, {@code document.1} or {@code data.phone}
 * @param reference what stands there in the event
 * @param state     what has become of it
 */
public record HandedIn(int event, String field, WordReference reference, WordState state) {

    /** Returns what is shown in place of a text that can't be shown, with the id of the words. */
    Label instead() {
        Label what = state.label();
        return new Label("【" + what.zh() + " " + reference.id() + "】", "[" + what.en() + " " + reference.id() + "]");
    }
}
