package io.shixian.examples.cli;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.MalformedNoticeException;
import io.shixian.calendar.WorkCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that choose a calendar, to be mixed into commands. */
public final class CalendarOptions {

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            description = {"按该日已知的通知计算。", "Count by the notices known on that day."})
    private Optional<String> knownOn = Optional.empty();

    @Option(
            names = "--notice",
            paramLabel = "FILE",
            description = {"另加一份放假通知（文本格式），可重复。", "Add a notice in its text form; may be repeated."})
    private List<String> notices = new ArrayList<>();

    /** Returns the published calendar, with the notices added, as known on the day. */
    public WorkCalendar calendar() {
        Optional<LocalDate> day = knownOn.map(text -> Times.date("--known-on", text));
        WorkCalendar calendar = ChinaCalendar.published();
        for (String name : notices) {
            Path file = Paths.of(name);
            try {
                calendar = calendar.with(NoticeFile.read(file));
            } catch (MalformedNoticeException e) {
                throw new WrongUse("--notice " + Quoted.of(name) + " is refused: " + NoticeFile.faults(e), e);
            }
        }
        return day.map(calendar::asKnownOn).orElse(calendar);
    }
}
