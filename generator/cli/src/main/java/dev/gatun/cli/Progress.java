package dev.gatun.cli;

import dev.gatun.generator.RunListener;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Follows one run: measures its stages, and shows a bar when it lasts. The bar is gone once this is closed, so that what is printed
 * then stands alone.
 */
final class Progress implements RunListener, AutoCloseable {

    private static final List<Stage> STAGES = List.of(Stage.values());
    /** Runs that end sooner show no bar. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Shows how far a run has come. */
    interface Bar extends AutoCloseable {

        /** @param done stages behind the run */
        void show(Stage stage, int done, int of);

        @Override
        void close();
    }

    /** Opens a bar: late, because its library takes a while to load. */
    interface Bars {
        Bar open();
    }

    /** Where the time comes from. */
    interface Clock extends LongSupplier {

        /**
         * Has another thread do something later.
         *
         * @return forgets it, if it is not done yet
         */
        Runnable after(Duration delay, Runnable action);

        /** In nanoseconds, from some point in time. */
        @Override
        long getAsLong();
    }

    private final Clock clock;
    private final Map<Stage, Long> times = new EnumMap<>(Stage.class);
    private final long start;
    private long stageStart;
    private @Nullable Stage stage;
    private @Nullable Bar bar;
    private @Nullable Runnable forget;
    private boolean closed;

    /** @param bars null for none */
    Progress(Clock clock, @Nullable Bars bars) {
        this.clock = clock;
        start = clock.getAsLong();
        stageStart = start;
        if (bars != null) {
            forget = clock.after(PATIENCE, () -> open(bars));
        }
    }

    private synchronized void open(Bars opened) {
        if (!closed) {
            bar = opened.open();
            show();
        }
    }

    @Override
    public synchronized void began(Stage next) {
        endStage();
        stage = next;
        show();
    }

    private void endStage() {
        long now = clock.getAsLong();
        if (stage != null) {
            times.merge(stage, now - stageStart, Long::sum);
        }
        stageStart = now;
    }

    private void show() {
        if (bar != null && stage != null) {
            bar.show(stage, STAGES.indexOf(stage), STAGES.size());
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        endStage();
        if (forget != null) {
            forget.run();
        }
        if (bar != null) {
            bar.close();
        }
    }

    /** A line for each stage and one for the whole run. */
    synchronized String times() {
        StringBuilder text = new StringBuilder();
        times.forEach((each, time) -> appendLine(text, word(each), time));
        appendLine(text, "total", stageStart - start);
        return text.toString();
    }

    private static void appendLine(StringBuilder text, String what, long nanos) {
        text.append(String.format(Locale.ROOT, "gatun: %-10s %6d ms%n", what, Math.round(nanos / 1e6)));
    }

    static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** The system's time. */
    static final class SystemClock implements Clock {

        @Override
        public long getAsLong() {
            return System.nanoTime();
        }

        @Override
        public Runnable after(Duration delay, Runnable action) {
            Thread thread = new Thread(() -> sleep(delay, action), "progress");
            thread.setDaemon(true);
            thread.start();
            return thread::interrupt;
        }

        private static void sleep(Duration delay, Runnable action) {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                return;
            }
            action.run();
        }
    }
}
