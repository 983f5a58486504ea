/**
 * Tamper evidence of histories: begin with {@link HistoryChain}, whose digests each cover an event and the digest before it,
 * then {@link ChainCheck}, which names the first event that does not fit, and {@link HistoryFile}, which carries the history
 * of one case as text that anyone can check again.
 * <p>
 * The rule, for whoever checks it with another program. A digest is taken over eight fields, each as its length in bytes
 * (four bytes, the highest first) and the bytes themselves, so that nothing can be shifted from one field to the next:
 * <ol>
 * <li>{@code shixian-history-1}
 * <li>the code of the algorithm, its name in lower case, such as {@code sha-256}
 * <li>the id of the case
 * <li>the code of the procedure
 * <li>the version of the procedure under which the case was opened, in decimal digits
 * <li>the number of the event, from 1 on, in decimal digits
 * <li>the digest before, in its text form, such as {@code sha-256:0a1b…}
 * <li>the event as {@link io.shixian.json.CanonicalJson}
 * </ol>
 * All are UTF-8. The digest before the first event is that over number 0 with the last two fields empty, by the algorithm of
 * the first event. In Python:
 * <pre>{@code
 * def digest(case, procedure, version, number, before, event, algorithm="sha-256"):
 *     fields = ["shixian-history-1", algorithm, case, procedure, str(version), str(number), before, event]
 *     data = b"".join(len(b).to_bytes(4, "big") + b for b in (f.encode() for f in fields))
 *     return algorithm + ":" + hashlib.new(algorithm.replace("-", ""), data).hexdigest()
 * }</pre>
 * A chain shows what was changed by someone who could not change all of it. Whoever can write everything anew can also
 * reckon it anew; against that, and against a tail cut off, keep a {@link HeadList} elsewhere.
 */
@NullMarked
package io.shixian.json.chain;

import org.jspecify.annotations.NullMarked;
