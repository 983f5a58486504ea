package io.shixian.calendar;

/** The text by which a day is worked or off. */
public sealed interface DaySource permits Notice, HolidayRegulation, Overlay {

    /** Returns how the text is cited in Chinese, such as 国办发明电〔2025〕7号. */
    String citation();
}
