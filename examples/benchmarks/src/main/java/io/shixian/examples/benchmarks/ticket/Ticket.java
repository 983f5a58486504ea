package io.shixian.examples.benchmarks.ticket;

/** A ticket of one contender; a step that is refused leaves it where it was. */
interface Ticket {

    void open();

    Story.At take(Story.Step step);
}
