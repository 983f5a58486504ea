package io.shixian.jdbc.trial;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that all processes of a trial share through a file. It stands still until somebody steps it, so leases last that long. */
final class SharedClock extends Clock {

    private static final Instant BEGINNING = Instant.parse("2023-03-06T02:00:00Z");

    private final MappedByteBuffer seconds;

    SharedClock(Path file) {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            seconds = open.getChannel().map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Steps it for all processes; one of them does that. */
    void step(Duration time) {
        seconds.putLong(0, seconds.getLong(0) + time.toSeconds());
    }

    @Override
    public Instant instant() {
        return BEGINNING.plusSeconds(seconds.getLong(0));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("a desk asks for instants only");
    }
}
