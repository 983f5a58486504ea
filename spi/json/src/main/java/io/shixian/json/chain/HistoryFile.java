package io.shixian.json.chain;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.json.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The history of one case as one file that anyone can check: JSON, one object a line, each line ended by a line feed.
 * <p>
 * The first line names case, procedure, version and algorithm; then comes a line for each event with its number, its digest
 * and the event itself; the last line has the number of events and the last digest. Every byte counts. The file says all
 * that was handed in, so it is as personal as the case.
 */
public final class HistoryFile {

    /** More bytes than a line has around its event. */
    private static final int ROOM = 1024;

    private HistoryFile() {}

    /** Returns the file of a case whose digests were not kept: it shows only what is changed from now on. */
    public static String text(CaseFile file) {
        List<Digest> digests = HistoryChain.all(file.id(), file.history(), DigestAlgorithm.SHA_256).stream()
                .map(HistoryChain::digest)
                .toList();
        return text(file.id(), file.history(), digests);
    }

    /**
     * Returns the file of a history with the digests that were kept of it. They are not checked: that is for the reader.
     *
     * @throws IllegalArgumentException if there is not one digest for each event, the history does not begin with an
     *                                  opening, or the {@link HistoryLimits} are passed
     */
    public static String text(CaseId id, List<CaseEvent> history, List<Digest> digests) {
        if (history.isEmpty() || !(history.get(0) instanceof CaseEvent.Opened opening)) {
            throw new IllegalArgumentException("the history of case " + id
                    + " does not begin with its opening; give all of it, the oldest event first");
        }
        int events = history.size();
        if (events != digests.size() || events > HistoryLimits.EVENTS) {
            throw new IllegalArgumentException("case " + id + " has " + events + " events and " + digests.size()
                    + " digests; give one for each event, at most " + HistoryLimits.EVENTS);
        }
        Digest first = digests.get(0);
        StringBuilder text = new StringBuilder(1024);
        text.append(new HeaderLine(HistoryId.of(id, opening), first.algorithm()))
                .append('\n');
        long size = text.length();
        for (int at = 0; at < events; at++) {
            EventLine line = new EventLine(at + 1, digests.get(at), CanonicalJson.text(history.get(at)));
            int bytes = line.bytes().length + ROOM;
            size += bytes;
            if (bytes > HistoryLimits.LINE || size > HistoryLimits.SIZE - ROOM) {
                throw new IllegalArgumentException(line + " of case " + id + " does not fit into a line of "
                        + HistoryLimits.LINE + " bytes or a file of " + HistoryLimits.SIZE
                        + "; keep what is so long elsewhere and refer to it");
            }
            text.append(line.text()).append('\n');
        }
        return text.append(new EndLine(events, digests.get(events - 1)))
                .append('\n')
                .toString();
    }

    /**
     * Tells whether the history in a file is whole. Lines are read one at a time; the stream is not closed.
     *
     * @throws MalformedHistoryException if it is no such file, or no security provider offers an algorithm that it names
     * @throws IOException               if it can't be read
     */
    public static ChainVerdict verify(InputStream file, EventReader reader) throws IOException {
        return new FileCheck(file, reader, Optional.empty()).verdict();
    }

    /**
     * Tells likewise, and whether the history still has what was witnessed once; it may have gone on since.
     *
     * @param witnesses the heads of many cases, that of this one among them
     * @throws MalformedHistoryException if it is no such file, no security provider offers an algorithm that it names, or
     *                                   no head is that of its case
     * @throws IOException               if it can't be read
     */
    public static ChainVerdict verify(InputStream file, EventReader reader, HeadList witnesses) throws IOException {
        return new FileCheck(file, reader, Optional.of(witnesses)).verdict();
    }
}
