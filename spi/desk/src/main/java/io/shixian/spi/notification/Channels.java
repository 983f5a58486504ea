package io.shixian.spi.notification;

import io.shixian.core.casefile.Recipient;
import java.util.List;

/**
 * By which channels a recipient is told; asked when something happens, and kept in the outbox from then on.
 * <p>
 * Implementations must be safe to call from many threads and answer without waiting for anybody.
 */
@FunctionalInterface
public interface Channels {

    /** Everybody inside the platform and in no other way. */
    Channels IN_APP_ONLY = recipient -> List.of(Channel.IN_APP);

    /** Returns the channels, in which one named twice counts once; none if the recipient wants to hear nothing. */
    List<Channel> of(Recipient recipient);
}
