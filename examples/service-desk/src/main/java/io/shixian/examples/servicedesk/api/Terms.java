package io.shixian.examples.servicedesk.api;

import io.shixian.core.deadline.Term;

/** Terms as clients write them, in either language. */
final class Terms {

    private Terms() {}

    static Term read(String path, String text) {
        try {
            return Term.parse(text);
        } catch (IllegalArgumentException e) {
            throw ApiException.faulty(
                    path,
                    "不是期限；请写如 10个工作日、3个月、当日",
                    "is not a term; write one such as '10 working days', '3 months' or 'same day'");
        }
    }
}
