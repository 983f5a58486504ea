/**
 * Words that people hand in, kept apart from the events so that they can be erased: an event holds a
 * {@link io.shixian.core.casefile.WordReference} in their place, and whoever may read a case gets them put back by
 * {@link io.shixian.spi.wording.Words}.
 * <p>
 * The digest in a reference is the HMAC by SHA-256, in Base64 for URLs, of these parts, each in UTF-8 with its length in bytes
 * in front, as four bytes: {@code shixian-words-1}, the case, the id of the words, the field, the words. Its key is a salt of 16
 * random bytes, in the same Base64, that is kept with the words and erased with them: without it not even a telephone number
 * can be guessed from the digest.
 */
@NullMarked
package io.shixian.spi.wording;

import org.jspecify.annotations.NullMarked;
