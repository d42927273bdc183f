package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How calls of one function are written for people: {@code each(0x7f0012345678, 3)}, {@code each = 42 (1.5 us)}. */
record CallText(String name, NativeType result, List<NativeType> parameters) {

    /** Of a text, what is shown, in bytes. */
    private static final int MAX_TEXT = 60;

    private static final double NANOS_PER_MICRO = 1000;

    /** @param arguments may begin with some that C has not */
    String before(@Nullable Object[] arguments) {
        StringBuilder text = new StringBuilder(name).append('(');
        int first = arguments.length - parameters.size();
        for (int i = 0; i < parameters.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            append(text, parameters.get(i), arguments[first + i]);
        }
        return text.append(')').toString();
    }

    /** @param nanos time that the call took */
    String after(@Nullable Object value, long nanos) {
        StringBuilder text = new StringBuilder(name);
        if (!(result instanceof VoidType)) {
            append(text.append(" = "), result, value);
        }
        return text.append(String.format(Locale.ROOT, " (%.1f us)", nanos / NANOS_PER_MICRO))
                .toString();
    }

    String thrown(Throwable exception) {
        return name + " threw " + exception;
    }

    private static void append(StringBuilder text, NativeType type, @Nullable Object value) {
        if (!(value instanceof MemorySegment segment)) {
            text.append(type.name()).append(' ').append(value);
            return;
        }
        if (!(type instanceof CPointer)) {
            text.append(type.name());
            return;
        }
        if (segment.equals(MemorySegment.NULL)) {
            text.append("NULL");
            return;
        }
        text.append(segment.isNative() ? "0x" + Long.toHexString(segment.address()) : "heap");
        appendText(text, segment);
    }

    /** A text, if it looks like one and Java knows how far it may be read. C's word that it is one is not known here. */
    private static void appendText(StringBuilder out, MemorySegment segment) {
        boolean known = segment.isNative()
                && segment.byteSize() > 0
                && segment.byteSize() < Integer.MAX_VALUE
                && segment.scope().isAlive()
                && segment.isAccessibleBy(Thread.currentThread());
        if (!known) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < segment.byteSize() && i <= MAX_TEXT; i++) {
            int c = segment.get(ValueLayout.JAVA_BYTE, i);
            if (c == 0) {
                out.append(text.isEmpty() ? "" : " \"" + text + "\"");
                return;
            }
            if (i == MAX_TEXT) {
                out.append(" \"").append(text).append("...\"");
                return;
            }
            if (c < ' ' || c > '~') {
                return;
            }
            text.append((char) c);
        }
    }
}
