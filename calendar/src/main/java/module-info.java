/** Working days of China: the State Council's notices as data, counted in constant time. */
module io.shixian.calendar {
    requires static org.jspecify;

    exports io.shixian.calendar;
}
