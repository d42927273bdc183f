package dev.gatun.examples.spdlog;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.spdlog.details.log_msg;
import org.spdlog.fmt.logger_h;
import org.spdlog.formatter;
import org.spdlog.level.level_enum;
import org.spdlog.memory_buf_t;
import org.spdlog.sinks.sink;

/** Where spdlog's lines go to, in Java: as the logger's pattern wants them, or the bare text where it has none. */
final class JavaSink extends sink {

    private final BiConsumer<level_enum, String> lines;
    private @Nullable formatter pattern;
    private int flushed;

    JavaSink(BiConsumer<level_enum, String> lines) {
        this.lines = lines;
    }

    @Override
    public void log(log_msg message) {
        lines.accept(message.level(), pattern == null ? message.payload() : formatted(message, pattern));
    }

    private static String formatted(log_msg message, formatter pattern) {
        try (memory_buf_t buffer = new memory_buf_t()) {
            pattern.format(message, buffer);
            return logger_h.text(buffer).stripTrailing();
        }
    }

    @Override
    public void flush() {
        flushed++;
    }

    /** How often spdlog asked for it. */
    int flushed() {
        return flushed;
    }

    @Override
    public void set_pattern(String wanted) {
        throw new UnsupportedOperationException("set the logger's pattern");
    }

    @Override
    public void set_formatter(@Nullable formatter given) {
        if (pattern != null) {
            pattern.close();
        }
        pattern = given;
    }

    /** The formatter was given to the sink, which Java has. */
    @Override
    public void close() {
        set_formatter(null);
        super.close();
    }
}
