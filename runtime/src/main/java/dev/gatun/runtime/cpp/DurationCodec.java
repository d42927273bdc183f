package dev.gatun.runtime.cpp;

import java.time.Duration;

/** Durations: whole seconds, rounded down, and the nanoseconds that are missing. */
final class DurationCodec extends Codec<Duration> {

    @Override
    void write(Encoder out, Duration value) {
        Duration duration = out.part(value);
        out.putLong(duration.toSeconds());
        out.putInt(duration.toNanosPart());
    }

    @Override
    Duration read(Decoder in) {
        long seconds = in.getLong();
        return Duration.ofSeconds(seconds, in.getInt());
    }
}
