package dev.gatun.examples.spdlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.cpp.CppObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spdlog.level.level_enum;
import org.spdlog.logger;

class JavaSinkTest {

    private final List<String> lines = new ArrayList<>();

    private JavaSink sink() {
        return new JavaSink((level, line) -> lines.add(level + ": " + line));
    }

    @Test
    void messagesOfTheLevelComeToJava() {
        try (JavaSink sink = sink();
                logger log = new logger("demo", sink)) {
            log.set_level(level_enum.info);
            log.log(level_enum.debug, "not seen");
            log.log(level_enum.warn, "careful: \u00fc");
            sink.set_level(level_enum.err);
            log.log(level_enum.warn, "not seen either");
            assertThat(log.should_log(level_enum.trace)).isFalse();
        }
        assertThat(lines).containsExactly("warn: careful: \u00fc");
    }

    @Test
    void linesHaveTheLoggersPattern() {
        try (JavaSink sink = sink();
                logger log = new logger("demo", sink)) {
            log.set_pattern("[%n] %l - %v");
            log.log(level_enum.info, "hello");
            log.set_pattern("%v!");
            log.log(level_enum.info, "hello");
        }
        assertThat(lines).containsExactly("info: [demo] info - hello", "info: hello!");
    }

    @Test
    void loggerKeepsItsSink() {
        try (logger log = new logger("demo", sink())) {
            log.log(level_enum.info, "still there");
            System.gc();
            log.log(level_enum.info, "and now");
        }
        assertThat(lines).containsExactly("info: still there", "info: and now");
    }

    @Test
    void severalLoggersShareASink() {
        try (JavaSink sink = sink();
                logger one = new logger("one", sink);
                logger other = new logger("other", sink)) {
            one.log(level_enum.info, "a");
            other.log(level_enum.info, "b");
            assertThat(one.sinks()).isNotNull();
        }
        assertThat(lines).containsExactly("info: a", "info: b");
    }

    @Test
    void sinkIsFlushedFromTheAskedLevelOn() {
        try (JavaSink sink = sink();
                logger log = new logger("demo", sink)) {
            log.flush_on(level_enum.err);
            log.log(level_enum.warn, "waits");
            assertThat(sink.flushed()).isZero();
            log.log(level_enum.err, "is written");
            assertThat(sink.flushed()).isOne();
            log.flush();
            assertThat(sink.flushed()).isEqualTo(2);
        }
    }

    /** Loggers catch what sinks throw. */
    @Test
    void exceptionOfTheSinkGoesToTheErrorHandler() {
        List<String> errors = new ArrayList<>();
        JavaSink broken = new JavaSink((_, line) -> {
            throw new IllegalArgumentException("disk full");
        });
        try (broken;
                logger log = new logger("demo", broken)) {
            log.set_error_handler(errors::add);
            log.log(level_enum.info, "lost");
            assertThat(errors).containsExactly("java.lang.IllegalArgumentException: disk full");
            assertThat(log.level()).isEqualTo(level_enum.info);
        }
    }

    @Test
    void messagesOfOtherThreadsComeToJava() throws Exception {
        try (JavaSink sink = sink();
                logger log = CppObject.share(new logger("demo", sink))) {
            Thread thread = new Thread(() -> log.log(level_enum.info, "from a thread"));
            thread.start();
            thread.join();
        }
        assertThat(lines).containsExactly("info: from a thread");
    }
}
