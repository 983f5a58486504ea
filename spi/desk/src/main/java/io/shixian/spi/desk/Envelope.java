package io.shixian.spi.desk;

import io.shixian.spi.storage.CommandId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a sender may put around a command.
 *
 * @param command an id by which it is carried out once however often it arrives (M8)
 * @param expect  the version of the case that the sender saw; a case that has moved on answers with a conflict (V12)
 */
public record Envelope(Optional<CommandId> command, OptionalInt expect) {

    /** Nothing around the command. */
    public static final Envelope NONE = new Envelope(Optional.empty(), OptionalInt.empty());

    /** Returns an envelope with a command id. */
    public static Envelope command(String id) {
        return new Envelope(Optional.of(new CommandId(id)), OptionalInt.empty());
    }

    /** Returns this envelope with the version that the sender saw. */
    public Envelope expecting(int version) {
        return new Envelope(command, OptionalInt.of(version));
    }
}
