package io.shixian.json.chain;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.json.CanonicalJson;
import io.shixian.json.chain.ChainVerdict.Broken;
import io.shixian.json.chain.ChainVerdict.Whole;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** One reading of the file of a history, up to the first event that does not fit. */
final class FileCheck {

    private final HistoryLines lines;
    private final EventReader reader;
    private final HeaderLine header;
    private final Optional<Head> witness;
    private HistoryChain chain;
    private Optional<Digest> witnessed = Optional.empty();

    FileCheck(InputStream file, EventReader reader, Optional<HeadList> witnesses) throws IOException {
        this.lines = new HistoryLines(file);
        this.reader = reader;
        this.header = header(lines);
        this.witness = witnesses.map(list -> list.find(header.history().caseId())
                .orElseThrow(() -> lines.fault("no head is that of this case; give a list that has it")));
        try {
            this.chain = HistoryChain.beginning(header.history(), header.algorithm());
        } catch (IllegalArgumentException e) {
            throw lines.fault(e);
        }
    }

    private static HeaderLine header(HistoryLines lines) throws IOException {
        try {
            return lines.next()
                    .flatMap(HeaderLine::parse)
                    .orElseThrow(() -> lines.fault("is not the first line of a history of format 1"));
        } catch (MalformedHistoryException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw lines.fault(e);
        }
    }

    ChainVerdict verdict() throws IOException {
        for (Optional<String> text = lines.next(); text.isPresent(); text = lines.next()) {
            Optional<EventLine> line = parsed(text.get());
            if (line.isEmpty()) {
                return ended(text.get());
            }
            Optional<ChainVerdict> broken = taken(line.get());
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        return new Broken(chain.events() + 1, ChainFault.CUT_OFF);
    }

    private Optional<EventLine> parsed(String text) {
        try {
            return EventLine.parse(text);
        } catch (IllegalArgumentException e) {
            throw lines.fault(e);
        }
    }

    private Optional<ChainVerdict> taken(EventLine line) throws IOException {
        int expected = chain.events() + 1;
        if (expected > HistoryLimits.EVENTS) {
            throw lines.fault("is where more than " + HistoryLimits.EVENTS + " events are reached");
        }
        if (line.number() < expected) {
            return Optional.of(new Broken(expected, ChainFault.INSERTED));
        }
        if (line.number() > expected) {
            return Optional.of(new Broken(expected, comesLater(expected) ? ChainFault.REORDERED : ChainFault.MISSING));
        }
        HistoryChain next = after(line);
        if (!next.digest().equals(line.digest())) {
            return Optional.of(new Broken(expected, ChainFault.CHANGED));
        }
        requireEvent(line);
        chain = next;
        if (witness.filter(head -> head.events() == expected).isPresent()) {
            witnessed = Optional.of(line.digest());
        }
        return Optional.empty();
    }

    private HistoryChain after(EventLine line) {
        try {
            return chain.after(line.bytes(), line.digest().algorithm());
        } catch (IllegalArgumentException e) {
            throw lines.fault(e);
        }
    }

    private boolean comesLater(int number) throws IOException {
        for (Optional<String> text = lines.next(); text.isPresent(); text = lines.next()) {
            if (parsed(text.get()).filter(line -> line.number() == number).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The digest only shows that the bytes are the same; that they say an event is for the reader. */
    private void requireEvent(EventLine line) {
        CaseEvent event;
        byte[] canonical;
        try {
            event = reader.read(line.bytes());
            canonical = CanonicalJson.bytes(event);
        } catch (IllegalArgumentException e) {
            throw lines.fault(e);
        }
        if (!Arrays.equals(canonical, line.bytes())) {
            throw lines.fault("has an event that is not canonical JSON; write it with CanonicalJson");
        }
        if (line.number() == 1) {
            requireOpening(event, line.digest().algorithm());
        }
    }

    private void requireOpening(CaseEvent event, DigestAlgorithm algorithm) {
        boolean opens = event instanceof CaseEvent.Opened opening
                && HistoryId.of(header.history().caseId(), opening).equals(header.history());
        if (!opens || !algorithm.equals(header.algorithm())) {
            throw lines.fault("is not the opening that the first line names, by procedure, version and algorithm");
        }
    }

    private ChainVerdict ended(String text) throws IOException {
        EndLine end = EndLine.parse(text)
                .orElseThrow(() -> lines.fault("is neither the line of an event nor the last line of a history"));
        if (lines.next().isPresent()) {
            throw lines.fault("comes after the last line of the history; keep one history in a file");
        }
        int events = chain.events();
        if (end.events() != events) {
            return end.events() > events
                    ? new Broken(events + 1, ChainFault.CUT_OFF)
                    : new Broken(end.events() + 1, ChainFault.INSERTED);
        }
        if (!end.head().equals(chain.digest())) {
            return new Broken(events, ChainFault.CHANGED);
        }
        return witness.flatMap(head -> Witnessed.by(head, head.caseId(), events, witnessed))
                .orElseGet(() -> new Whole(chain));
    }
}
