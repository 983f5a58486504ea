package io.shixian.examples.cli.calendar;

import io.shixian.calendar.MalformedNoticeException;
import io.shixian.calendar.Notice;
import io.shixian.examples.cli.text.Paths;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads notices of the State Council from files, in the library's text form. */
public final class NoticeFile {

    private static final int LONGEST = 1 << 20;
    private static final int MOST_FAULTS = 5;

    private NoticeFile() {}

    /**
     * Reads a notice.
     *
     * @throws WrongUse                 if the file can't be read
     * @throws MalformedNoticeException if it is no notice
     */
    public static Notice read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new WrongUse("the notice " + Quoted.of(file.toString()) + " is longer than " + LONGEST
                        + " bytes; give a file in the text form of notices");
            }
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Notice.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw Paths.unreadable("the notice", file.toString(), e);
        }
    }

    /** Returns the faults of a notice in one line: the first few, for a file that is no notice has one in every line. */
    public static String faults(MalformedNoticeException e) {
        List<String> faults = e.faults();
        String first = faults.stream().limit(MOST_FAULTS).collect(Collectors.joining("; "));
        int more = faults.size() - MOST_FAULTS;
        return more > 0 ? first + "; and " + more + " faults more" : first;
    }
}
