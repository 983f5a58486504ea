package io.shixian.examples.cli.check;

import io.shixian.calendar.WorkCalendar;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One case of a file of vectors.
 *
 * @param id       its name
 * @param question what it asks
 * @param expected what must come out: dates, instants and numbers by name
 */
record VectorCase(String id, VectorQuestion question, Map<String, Object> expected) {

    /**
     * Answers the question with the names that are expected.
     *
     * @throws WrongUse if the library refuses the question
     */
    Map<String, Object> answer(WorkCalendar calendar) {
        Map<String, Object> answer = WrongUse.ifRefused(() -> question.answer(calendar));
        return expected.keySet().stream().collect(Collectors.toMap(name -> name, answer::get));
    }

    /** Returns a value as vectors write it. */
    static String written(Object value) {
        return value instanceof Instant instant ? Times.write(instant) : value.toString();
    }
}
