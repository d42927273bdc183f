package dev.gatun.examples.spdlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spdlog.level.level_enum;
import org.spdlog.logger;

class JavaSinkTest {

    @Test
    void linesOfTheLevelComeToJava() {
        List<String> lines = new ArrayList<>();
        try (JavaSink sink = new JavaSink(lines::add);
                logger log = new logger("demo", sink)) {
            log.set_level(level_enum.info);
            log.log(level_enum.debug, "not seen");
            log.log(level_enum.warn, "careful: \u00fc");
        }
        assertThat(lines).containsExactly("demo warn: careful: \u00fc");
    }

    @Test
    void loggerKeepsItsSink() {
        List<String> lines = new ArrayList<>();
        JavaSink sink = new JavaSink(lines::add);
        try (logger log = new logger("demo", sink)) {
            sink.close();
            log.log(level_enum.info, "still there");
        }
        assertThat(lines).containsExactly("demo info: still there");
    }
}
