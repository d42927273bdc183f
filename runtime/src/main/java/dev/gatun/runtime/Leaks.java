package dev.gatun.runtime;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Objects of C that have an owner in Java and were not freed. Known if the JVM was started with the system property {@code
 * gatun.leaks}: {@code summary} counts them by type, {@code trace} also tells where in the program they were made, and
 * adds to exceptions for closed objects where these were made and closed. Without the property nothing is kept.
 *
 * <p>When the JVM ends, the report is written to standard error if there is something to report.
 */
public final class Leaks {

    private static final String PROPERTY = "gatun.leaks";
    private static final Level LEVEL = level(System.getProperty(PROPERTY));

    static final boolean TRACKED = LEVEL != Level.OFF;

    private static final Set<Tracked> LIVING = ConcurrentHashMap.newKeySet();

    static {
        if (TRACKED) {
            Runtime.getRuntime().addShutdownHook(new Thread(Leaks::printReport, "gatun-leaks"));
        }
    }

    private enum Level {
        OFF,
        SUMMARY,
        TRACE
    }

    private Leaks() {}

    /**
     * What was not freed at one place of the program.
     *
     * @param type of C
     * @param count of the objects
     * @param unreachable how many of them have no handle any more, so that nobody can free them
     * @param site the calls that led to the objects, the innermost first; empty unless traced
     */
    public record Leak(String type, long count, long unreachable, List<StackTraceElement> site) {

        public Leak {
            site = List.copyOf(site);
        }
    }

    /** What was not freed, by C type and place. */
    public record Report(List<Leak> leaks) {

        public Report {
            leaks = List.copyOf(leaks);
        }

        /** The number of objects. */
        public long count() {
            return leaks.stream().mapToLong(Leak::count).sum();
        }

        /** Text of several lines; the last one ends as the others. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(
                    TRACKED
                            ? "Gatun: " + count() + " objects of C not freed\n"
                            : "Gatun: not tracked; set -D" + PROPERTY + "=summary or trace\n");
            for (Leak leak : leaks) {
                text.append("  ").append(leak.type()).append(": ").append(leak.count());
                if (leak.unreachable() != 0) {
                    text.append(", of them without a handle: ").append(leak.unreachable());
                }
                text.append('\n');
                leak.site()
                        .forEach(frame -> text.append("      at ").append(frame).append('\n'));
            }
            return text.toString();
        }
    }

    /**
     * What exists now. An object that is in use counts too: whether it is a leak, the caller knows. Whose handle is
     * garbage is known as far as the garbage collector has found out.
     */
    public static Report report() {
        Map<String, Leak> leaks = new TreeMap<>();
        for (Tracked tracked : LIVING) {
            Leak leak = tracked.leak();
            leaks.merge(leak.type() + " " + leak.site(), leak, Leaks::sum);
        }
        return new Report(List.copyOf(leaks.values()));
    }

    private static Leak sum(Leak a, Leak b) {
        return new Leak(a.type, a.count + b.count, a.unreachable + b.unreachable, a.site);
    }

    private static void printReport() {
        Report report = report();
        if (report.count() != 0) {
            System.err.print(report);
        }
    }

    private static Level level(@Nullable String value) {
        if (value == null || value.equals("off")) {
            return Level.OFF;
        }
        for (Level level : Level.values()) {
            if (value.equals(level.name().toLowerCase(Locale.ROOT))) {
                return level;
            }
        }
        System.getLogger(Leaks.class.getName())
                .log(System.Logger.Level.WARNING, "-D{0}={1} is none of off, summary, trace", PROPERTY, value);
        return Level.OFF;
    }

    static Tracked track(String type, Object handle) {
        Tracked tracked = new Tracked(type, handle);
        LIVING.add(tracked);
        return tracked;
    }

    /** An object that is to be freed some day. */
    static final class Tracked extends WeakReference<Object> {

        private final String type;
        private final @Nullable Site made = site("made");
        private volatile @Nullable Site closed;

        Tracked(String type, Object handle) {
            super(handle);
            this.type = type;
        }

        private static @Nullable Site site(String event) {
            return LEVEL == Level.TRACE ? new Site(event) : null;
        }

        void closed() {
            closed = site("closed");
        }

        void freed() {
            LIVING.remove(this);
        }

        /** Says where the object was made and closed, as far as that is kept. */
        void explain(Throwable exception) {
            Stream.of(closed, made).forEach(site -> {
                if (site != null) {
                    exception.addSuppressed(site);
                }
            });
        }

        private Leak leak() {
            return new Leak(type, 1, get() == null ? 1 : 0, made == null ? List.of() : made.callers());
        }
    }

    /** A place in the program, with the calls that led there. Never thrown. */
    @SuppressWarnings("serial")
    private static final class Site extends Exception {

        private static final Set<String> OWN =
                Set.of(Leaks.class.getName(), Hold.class.getName(), Ownership.class.getName());

        Site(String event) {
            super("the object was " + event + " by thread " + Hold.name(Thread.currentThread()));
        }

        /** Without the runtime's own part. */
        List<StackTraceElement> callers() {
            return Stream.of(getStackTrace())
                    .dropWhile(frame -> OWN.contains(frame.getClassName().replaceFirst("\\$.*", "")))
                    .toList();
        }
    }
}
