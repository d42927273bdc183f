package dev.gatun.examples.spdlog;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spdlog.details.log_msg;
import org.spdlog.formatter;
import org.spdlog.sinks.sink;

/** Where spdlog's lines go to, in Java. */
final class JavaSink extends sink {

    private final Consumer<String> lines;

    JavaSink(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void log(log_msg message) {
        lines.accept(message.logger_name() + " " + message.level() + ": " + message.payload());
    }

    @Override
    public void flush() {}

    @Override
    public void set_pattern(String pattern) {}

    @Override
    public void set_formatter(@Nullable formatter formatter) {}
}
