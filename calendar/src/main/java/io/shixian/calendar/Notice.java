package io.shixian.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A notice of the State Council that arranges holidays (国务院办公厅关于部分节假日安排的通知).
 * <p>
 * Its text form is one line for each fact, so that a lawyer can check it against the printed notice:
 * <pre>
 * notice:      2027
 * number:      国办发明电〔2026〕9号
 * title:       国务院办公厅关于2027年部分节假日安排的通知
 * signed:      2026-11-03
 * confidence:  high
 * arranges:    2027
 *
 * off:   2027-01-01..2027-01-03   元旦
 * work:  2027-01-09               元旦
 * </pre>
 * A notice that changes an earlier one says so: {@code supersedes: 2027 2027-05-01..2027-05-05} voids what notice 2027
 * says of these days. A day off may end in {@code statutory} (a one-off statutory holiday) or {@code extension} (特别延长).
 *
 * @param id         a short name, unique among the notices, such as {@code 2003A}
 * @param number     the document number as printed; ends in {@code (?)} where it could not be confirmed
 * @param title      the full title
 * @param signed     the date of signing as far as it is known, such as {@code 2002-12} or {@code 2007-12-15 (?)}
 * @param knownFrom  the first day on which the notice counts as known: its signing, or the first day it may have been
 * @param confidence how far the data can be trusted
 * @param remark     what a reader should know besides; may be blank
 * @param arranges   the year that the notice arranges; it may name days from the December before to the January after
 * @param days       the days it names, in the order of its text
 * @param supersedes the spans of earlier notices that it replaces
 */
public record Notice(
        String id,
        Optional<String> number,
        String title,
        String signed,
        LocalDate knownFrom,
        String confidence,
        String remark,
        int arranges,
        List<NamedDay> days,
        List<Supersession> supersedes)
        implements DaySource {

    /** Checks the days against each other and against the week, and refuses the notice with every fault found. */
    public Notice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(signed, "signed");
        Objects.requireNonNull(knownFrom, "knownFrom");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(remark, "remark");
        days = List.copyOf(days);
        supersedes = List.copyOf(supersedes);
        List<String> faults = NoticeCheck.faults(arranges, days);
        if (!faults.isEmpty()) {
            throw new MalformedNoticeException(id, faults);
        }
    }

    /**
     * Reads a notice from its text form.
     *
     * @throws MalformedNoticeException with every fault of the text, each with its line
     */
    public static Notice parse(String text) {
        return NoticeText.parse(text);
    }

    /**
     * Reads a notice from a UTF-8 file in the text form.
     *
     * @throws IOException              if the file can't be read
     * @throws MalformedNoticeException with every fault of the text
     */
    public static Notice read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /**
     * Reads a notice from a UTF-8 stream in the text form; the caller closes the stream.
     *
     * @throws IOException              if the stream can't be read
     * @throws MalformedNoticeException with every fault of the text
     */
    public static Notice read(InputStream in) throws IOException {
        return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    /** Returns the number as printed, or the title with its date where no number was found. */
    @Override
    public String citation() {
        return number.orElseGet(() -> "《" + title + "》（" + signed + "）");
    }

    /** Returns only the id and the citation: a notice is long. */
    @Override
    public String toString() {
        return id + " " + citation();
    }

    /** What a day off is beyond what follows from the regulation and the week. */
    public enum Mark {
        /** Nothing beyond. */
        NONE,
        /** Made a statutory holiday by the notice itself. */
        STATUTORY,
        /** A special extension (特别延长). */
        EXTENSION
    }

    /**
     * A day that a notice names.
     *
     * @param date     the date
     * @param working  whether it is to be worked (调休上班) or off
     * @param festival the festival for which it is named
     * @param mark     what a day off is beyond the regulation and the week
     */
    public record NamedDay(LocalDate date, boolean working, String festival, Mark mark) {

        /** Checks that nothing is missing. */
        public NamedDay {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(festival, "festival");
            Objects.requireNonNull(mark, "mark");
        }
    }

    /**
     * Days of an earlier notice that no longer hold.
     *
     * @param notice the id of the earlier notice
     * @param first  the first day of the span
     * @param last   the last day of the span, inclusive
     */
    public record Supersession(String notice, LocalDate first, LocalDate last) {

        /** Checks that nothing is missing, and the order of the days. */
        public Supersession {
            Objects.requireNonNull(notice, "notice");
            DateSpan.requireOrder(first, last);
        }

        boolean covers(String id, LocalDate date) {
            return notice.equals(id) && !date.isBefore(first) && !date.isAfter(last);
        }
    }
}
