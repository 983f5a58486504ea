package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The same thing sent from many threads at once. */
interface Raced {

    Outcome send(int number);

    /** Returns all outcomes, in the order in which they came. */
    static List<Outcome> by(int threads, Raced sender) {
        List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
        assertThat(AtOnce.run(threads, i -> outcomes.add(sender.send(i)))).allMatch(Optional::isEmpty);
        return outcomes;
    }
}
