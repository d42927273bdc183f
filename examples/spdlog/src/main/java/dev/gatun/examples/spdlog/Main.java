package dev.gatun.examples.spdlog;

import org.spdlog.level.level_enum;
import org.spdlog.logger;

/** Writes what spdlog logs. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        try (JavaSink sink = new JavaSink((_, line) -> System.out.println(line));
                logger log = new logger("demo", sink)) {
            log.set_pattern("%n %l: %v");
            log.set_level(level_enum.info);
            log.log(level_enum.debug, "not seen");
            log.log(level_enum.info, "hello");
            log.log(level_enum.warn, "careful");
        }
    }
}
