package dev.gatun.examples.libc;

import static libc.libc.getenv;
import static libc.libc.gmtime_r;
import static libc.libc.qsort;
import static libc.libc.strftime;

import dev.gatun.runtime.C;
import dev.gatun.runtime.CLongRef;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.IntArray;
import dev.gatun.runtime.IntRef;
import dev.gatun.runtime.Pointer;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.Objects;
import libc.__compar_fn_t;
import libc.tm;
import org.jspecify.annotations.Nullable;

/** Three functions of the C library: one that calls back into Java, one that fills a buffer, one that returns a string. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        out.println("sorted: " + Arrays.toString(sortDescending(5, 3, 8, 1, 9, 2)));
        out.println("second 86400 is on: " + formatDate(86_400, "%A, %d %B %Y"));
        out.println("PATH is set: " + (getenv("PATH") != null));
        out.println("GATUN_NO_SUCH_VARIABLE is set: " + (getenv("GATUN_NO_SUCH_VARIABLE") != null));
    }

    /** Sorts natively, compares in Java. */
    static int[] sortDescending(int... numbers) {
        try (Arena arena = Arena.ofConfined()) {
            IntArray array = IntArray.of(arena, numbers);
            qsort(
                    array,
                    array.length(),
                    C.INT.size(),
                    __compar_fn_t.allocate(arena, (a, b) -> Integer.compare(intAt(b), intAt(a))));
            return array.toArray();
        }
    }

    /** What {@code *(const int *) pointer} is in C. */
    private static int intAt(@Nullable Pointer<?> pointer) {
        return Objects.requireNonNull(IntRef.TYPE.cast(pointer)).get();
    }

    static String formatDate(long secondsSinceEpoch, String pattern) {
        try (Arena arena = Arena.ofConfined()) {
            tm date = gmtime_r(CLongRef.allocate(arena, secondsSinceEpoch), tm.allocate(arena));
            CString text = CString.allocate(arena, 100);
            strftime(text, text.capacity(), CString.of(arena, pattern), date);
            return text.toString();
        }
    }
}
