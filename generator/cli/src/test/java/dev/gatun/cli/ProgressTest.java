package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.RunListener.Stage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final FakeClock clock = new FakeClock();
    private final List<String> shown = new ArrayList<>();

    @Test
    void runOfUnderASecondShowsNoBar() {
        try (Progress progress = new Progress(clock, this::bar)) {
            progress.began(Stage.PREPROCESS);
            clock.pass(Duration.ofMillis(999));
            progress.began(Stage.PARSE);
        }
        clock.pass(Duration.ofSeconds(5));
        assertThat(shown).isEmpty();
    }

    @Test
    void barComesAfterASecondWhereTheRunIsAndGoesWithIt() {
        try (Progress progress = new Progress(clock, this::bar)) {
            progress.began(Stage.PREPROCESS);
            progress.began(Stage.PARSE);
            clock.pass(Duration.ofSeconds(1));
            assertThat(shown).containsExactly("open", "PARSE 1/7");
            progress.began(Stage.RESOLVE);
        }
        assertThat(shown).containsExactly("open", "PARSE 1/7", "RESOLVE 2/7", "close");
    }

    @Test
    void closingTwiceClosesTheBarOnce() {
        Progress progress = new Progress(clock, this::bar);
        clock.pass(Duration.ofSeconds(2));
        progress.close();
        progress.close();
        assertThat(shown).containsExactly("open", "close");
    }

    @Test
    void withoutBarNothingWaits() {
        try (Progress progress = new Progress(clock, null)) {
            progress.began(Stage.PARSE);
        }
        assertThat(clock.pending).isNull();
    }

    @Test
    void timesAreThoseOfTheStagesAndOfTheWholeRun() {
        Progress progress = new Progress(clock, null);
        clock.pass(Duration.ofMillis(3));
        progress.began(Stage.PREPROCESS);
        clock.pass(Duration.ofMillis(40));
        progress.began(Stage.PARSE);
        clock.pass(Duration.ofMillis(1200));
        progress.close();
        assertThat(progress.times()).isEqualToNormalizingNewlines("""
                gatun: preprocess     40 ms
                gatun: parse        1200 ms
                gatun: total        1243 ms
                """);
    }

    @Test
    void terminalBarNamesTheStageAndLeavesNothing() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TerminalBar bar = new TerminalBar(new PrintStream(bytes, true, StandardCharsets.UTF_8))) {
            bar.show(Stage.PLAN, 4, 7);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("gatun", "4/7", "plan").endsWith("\r" + " ".repeat(60) + "\r");
        assertThat(text.split("[\r]")).allMatch(line -> line.length() <= 60);
    }

    private Progress.Bar bar() {
        shown.add("open");
        return new Progress.Bar() {
            @Override
            public void show(Stage stage, int done, int of) {
                shown.add(stage + " " + done + "/" + of);
            }

            @Override
            public void close() {
                shown.add("close");
            }
        };
    }

    private static final class FakeClock implements Progress.Clock {

        private long now;
        private long due;
        private @Nullable Runnable pending;

        @Override
        public long getAsLong() {
            return now;
        }

        @Override
        public Runnable after(Duration delay, Runnable action) {
            due = now + delay.toNanos();
            pending = action;
            return () -> pending = null;
        }

        void pass(Duration time) {
            now += time.toNanos();
            Runnable action = pending;
            if (action != null && now >= due) {
                pending = null;
                action.run();
            }
        }
    }
}
