package io.shixian.examples.benchmarks.ticket;

import io.shixian.core.casefile.CaseFile;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/** Prints how many bytes an open case with four events keeps, beyond what all cases share. */
public final class Footprint {

    private static final int CASES = 2000;

    private Footprint() {}

    /** Measures many cases at once and divides, so that what they share does not count. */
    public static void main(String[] args) {
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            ShixianTicket ticket = new ShixianTicket("case-" + i);
            Story.STEPS.stream().limit(2).forEach(ticket::take);
            ticket.take(Story.STEPS.get(0));
            files.add(ticket.file());
        }
        long one = GraphLayout.parseInstance(files.get(0)).totalSize();
        long all = GraphLayout.parseInstance(files.toArray()).totalSize();
        System.out.println("events: " + files.get(0).version());
        System.out.println("bytes kept by each further case: " + (all - one) / (CASES - 1));
        if (args.length > 0) {
            System.out.println(GraphLayout.parseInstance(files.toArray()).toFootprint());
        }
    }
}
