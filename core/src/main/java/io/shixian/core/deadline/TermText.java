package io.shixian.core.deadline;

import io.shixian.core.law.Label;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Terms as people write them, in both languages. */
final class TermText {

    private static final Pattern ENGLISH =
            Pattern.compile("(\\d+) +(working day|calendar day|month|year|hour|working hour)s?( +before)?");

    /** Whole numbers up to 999 as they are written: 二十, 一百零五, 一百二十. */
    private static final String CHINESE_NUMBER =
            "[一二两三四五六七八九]百(?:零[一二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)?" + "|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]";

    private static final Pattern CHINESE =
            Pattern.compile("(提前|至少提前)? *([0-9]+|" + CHINESE_NUMBER + ") *个?(工作日|自然日|日历日|月|年|小时|工作小时)(以?前|之前)?");

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("working day", Unit.WORKING_DAYS),
            Map.entry("calendar day", Unit.CALENDAR_DAYS),
            Map.entry("month", Unit.MONTHS),
            Map.entry("year", Unit.YEARS),
            Map.entry("hour", Unit.HOURS),
            Map.entry("working hour", Unit.WORKING_HOURS),
            Map.entry("工作日", Unit.WORKING_DAYS),
            Map.entry("自然日", Unit.CALENDAR_DAYS),
            Map.entry("日历日", Unit.CALENDAR_DAYS),
            Map.entry("月", Unit.MONTHS),
            Map.entry("年", Unit.YEARS),
            Map.entry("小时", Unit.HOURS),
            Map.entry("工作小时", Unit.WORKING_HOURS));

    private TermText() {}

    static Term parse(String text) {
        String words = text.strip();
        if (words.equals("same day") || words.equals("当日") || words.equals("当天")) {
            return Term.sameDay();
        }
        Matcher english = ENGLISH.matcher(words);
        if (english.matches()) {
            return term(text, english.group(1), english.group(2), english.group(3) != null);
        }
        Matcher chinese = CHINESE.matcher(words);
        if (chinese.matches()) {
            boolean before = chinese.group(1) != null || chinese.group(4) != null;
            return term(text, chinese.group(2), chinese.group(3), before);
        }
        throw new IllegalArgumentException("'" + shortened(text) + "' is not a term; write a whole number and one of "
                + "working days, calendar days, months, years, hours, working hours (with 'before' for a backward limit), "
                + "or 'same day'; in Chinese 个工作日, 个自然日, 个月, 年, 小时, 个工作小时, 当日");
    }

    private static Term term(String text, String number, String unit, boolean before) {
        try {
            int amount = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : chinese(number);
            return new Term(
                    amount,
                    Objects.requireNonNull(UNITS.get(unit)),
                    before ? Term.Direction.BEFORE : Term.Direction.AFTER);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + shortened(text) + "' is not a term: " + shortened(number)
                    + " is not a number up to 2147483647");
        }
    }

    /** Reads a well-formed Chinese number. */
    private static int chinese(String number) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int scale = c == '百' ? 100 : c == '十' ? 10 : 1;
            if (scale == 1) {
                digit = c == '两' ? 2 : "零一二三四五六七八九".indexOf(c);
            } else {
                sum += Math.max(1, digit) * scale;
                digit = 0;
            }
        }
        return sum + digit;
    }

    static Label label(Term term) {
        if (term.unit() == Unit.SAME_DAY) {
            return term.unit().label();
        }
        String zh = term.amount() + term.unit().label().zh();
        String en = term.amount() + " " + term.unit().label().en() + (term.amount() == 1 ? "" : "s");
        return term.direction() == Term.Direction.BEFORE ? new Label("提前" + zh, en + " before") : new Label(zh, en);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
