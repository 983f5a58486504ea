package io.shixian.jdbc;

import io.shixian.json.chain.ChainFault;
import io.shixian.json.chain.ChainVerdict;
import io.shixian.json.chain.ChainVerdict.Broken;
import io.shixian.json.chain.ChainVerdict.Whole;
import io.shixian.json.chain.HistoryChain;
import java.util.List;

/**
 * What the row of a case says of its history.
 *
 * @param version how many events there are
 * @param digest  the digest of the last as text
 */
record StoredHead(int version, String digest) {

    /** Returns the verdict on a history all of whose events fit. */
    ChainVerdict verdict(HistoryChain chain, List<StoredEvent> events) {
        int last = chain.events();
        boolean isHead = digest.equals(chain.digest().toString());
        if (isHead) {
            return version == last ? new Whole(chain) : new Broken(last, ChainFault.VERSION);
        }
        if (version > last) {
            return new Broken(last + 1, ChainFault.CUT_OFF);
        }
        boolean isHeadOfLess = version >= 1
                && version < last
                && digest.equals(events.get(version - 1).digest());
        return isHeadOfLess ? new Broken(version + 1, ChainFault.INSERTED) : new Broken(last, ChainFault.HEAD);
    }

    /** Tells whether the history was over before some event. */
    boolean isOf(HistoryChain chain) {
        return version == chain.events() && digest.equals(chain.digest().toString());
    }
}
