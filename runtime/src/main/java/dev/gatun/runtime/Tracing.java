package dev.gatun.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Logs calls to C and from C, to the {@link System.Logger} {@code dev.gatun.trace}. Which ones, the system property {@code gatun.trace} says
 * when the first function is linked: names of C functions and of callback types, separated by commas, with {@code *} for any characters and
 * {@code ?} for one. Handles of others are left as they are: tracing costs nothing where it is off.
 */
final class Tracing {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final @Nullable Tracing INSTANCE = ofProperty(System.getProperty("gatun.trace"));

    private final List<Pattern> patterns;
    private final Logger logger;
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    Tracing(String globs, Logger logger) {
        this.logger = logger;
        List<Pattern> all = new ArrayList<>();
        for (String glob : globs.split(",", -1)) {
            if (!glob.isBlank()) {
                all.add(pattern(glob.strip()));
            }
        }
        this.patterns = List.copyOf(all);
    }

    private static @Nullable Tracing ofProperty(@Nullable String globs) {
        return globs == null ? null : new Tracing(globs, System.getLogger("dev.gatun.trace"));
    }

    private static Pattern pattern(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(regex.toString());
    }

    /**
     * The handle itself, or one that logs what goes through it.
     *
     * @param name of the function or callback type
     * @param handle with the parameters' carriers at the end of its own
     */
    static MethodHandle of(String name, MethodHandle handle, NativeType result, NativeType[] parameters) {
        return INSTANCE == null ? handle : INSTANCE.traced(name, handle, result, parameters);
    }

    MethodHandle traced(String name, MethodHandle handle, NativeType result, NativeType[] parameters) {
        if (patterns.stream().noneMatch(pattern -> pattern.matcher(name).matches())) {
            return handle;
        }
        MethodType type = handle.type();
        MethodHandle generic = handle.asType(type.generic().changeReturnType(Object.class))
                .asSpreader(Object[].class, type.parameterCount());
        try {
            return LOOKUP.findVirtual(Traced.class, "call", MethodType.methodType(Object.class, Object[].class))
                    .bindTo(new Traced(this, new CallText(name, result, List.of(parameters)), generic))
                    .asCollector(Object[].class, type.parameterCount())
                    .asType(type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /**
     * One function.
     *
     * @param handle takes an array of the arguments
     */
    private record Traced(Tracing tracing, CallText text, MethodHandle handle) {

        @SuppressWarnings("unused") // by reflection
        private @Nullable Object call(@Nullable Object[] arguments) throws Throwable {
            int level = tracing.depth.get();
            tracing.log(level, () -> text.before(arguments));
            tracing.depth.set(level + 1);
            long start = System.nanoTime();
            try {
                Object result = (Object) handle.invokeExact(arguments);
                long time = System.nanoTime() - start;
                tracing.log(level, () -> text.after(result, time));
                return result;
            } catch (Throwable e) {
                tracing.log(level, () -> text.thrown(e));
                throw e;
            } finally {
                tracing.depth.set(level);
            }
        }
    }

    /** A logger that throws, or an argument that can't be shown, must not become a failure of C's function. */
    private void log(int level, Supplier<String> line) {
        try {
            logger.log(Level.INFO, "  ".repeat(level) + line.get());
        } catch (RuntimeException e) {
            Callbacks.uncaught(e);
        }
    }
}
