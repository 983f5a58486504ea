package io.shixian.examples.servicedesk.api;

import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.Worklist;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** Where a page ends, as a text that clients hand back and need not understand. */
final class Cursors {

    private Cursors() {}

    static String text(Worklist.Cursor end) {
        byte[] plain = (end.due() + " " + end.caseId()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    static Worklist.Cursor read(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int space = plain.indexOf(' ');
            if (space > 0) {
                String id = new CaseId(plain.substring(space + 1)).value();
                return new Worklist.Cursor(Instant.parse(plain.substring(0, space)), id);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw bad();
        }
        throw bad();
    }

    private static ApiException bad() {
        return ApiException.faulty("cursor", "不是上一页给出的游标", "is not a cursor that a page before has given");
    }
}
