package io.shixian.spi.wording;

import io.shixian.core.casefile.CaseId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where words were handed in. Digest and encryption hold in this place only, so that nobody moves words to another case or field.
 *
 * @param caseId in which case
 * @param id     the id of the words
 * @param field  in which field of the particulars
 */
record Place(CaseId caseId, String id, String field) {

    private static final String DOMAIN = "shixian-words-1";
    private static final String HMAC = "HmacSHA256";

    /** Returns the bytes that say which place it is. */
    byte[] bytes() {
        return Parts.of(DOMAIN, caseId.value(), id, field);
    }

    String digest(String salt, String words) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.UTF_8), HMAC));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(Parts.of(DOMAIN, caseId.value(), id, field, words)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform offers " + HMAC + ", but this one does not", e);
        }
    }
}
