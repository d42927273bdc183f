package dev.gatun.examples.lapack;

import static org.lapack.CBLAS_ORDER.CblasRowMajor;
import static org.lapack.CBLAS_TRANSPOSE.CblasNoTrans;
import static org.lapack.Lapack.cblas_ddot;
import static org.lapack.Lapack.cblas_dgemm;

import dev.gatun.runtime.DoubleArray;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** What it saves not to copy arrays: the same routine on Java arrays, and on copies in native memory. */
final class Timing {

    private static final int ROUNDS = 5;
    private static final long NANOSECONDS = 200_000_000;

    private Timing() {}

    static void run(PrintStream out) {
        for (int length : new int[] {10, 1000, 100_000}) {
            double[] x = numbers(length);
            double[] y = numbers(length);
            report(out, "dot of " + length, () -> cblas_ddot(length, x, 1, y, 1), () -> copiedDot(x, y));
        }
        for (int n : new int[] {4, 32, 128}) {
            double[] a = numbers(n * n);
            double[] b = numbers(n * n);
            double[] c = new double[n * n];
            report(out, "product of " + n + " x " + n, () -> product(n, a, b, c), () -> copiedProduct(n, a, b, c));
        }
    }

    private static double[] numbers(int length) {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = i % 10;
        }
        return numbers;
    }

    private static double copiedDot(double[] x, double[] y) {
        try (Arena arena = Arena.ofConfined()) {
            return cblas_ddot(x.length, DoubleArray.of(arena, x), 1, DoubleArray.of(arena, y), 1);
        }
    }

    private static double product(int n, double[] a, double[] b, double[] c) {
        cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, a, n, b, n, 0, c, n);
        return c[0];
    }

    private static double copiedProduct(int n, double[] a, double[] b, double[] c) {
        try (Arena arena = Arena.ofConfined()) {
            DoubleArray left = DoubleArray.of(arena, a);
            DoubleArray right = DoubleArray.of(arena, b);
            DoubleArray result = DoubleArray.allocate(arena, c.length);
            cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, left, n, right, n, 0, result, n);
            System.arraycopy(result.toArray(), 0, c, 0, c.length);
            return c[0];
        }
    }

    private static void report(PrintStream out, String what, DoubleSupplier straight, DoubleSupplier copied) {
        double fastest = Double.MAX_VALUE;
        double fastestCopied = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            fastest = Math.min(fastest, nanoseconds(straight));
            fastestCopied = Math.min(fastestCopied, nanoseconds(copied));
        }
        out.printf(Locale.ROOT, "%s: %.0f ns on Java arrays, %.0f ns on copies%n", what, fastest, fastestCopied);
    }

    /** Of one run, on average. */
    private static double nanoseconds(DoubleSupplier work) {
        double sum = 0;
        long runs = 0;
        long start = System.nanoTime();
        long time;
        do {
            for (int i = 0; i < 100; i++) {
                sum += work.getAsDouble();
            }
            runs += 100;
            time = System.nanoTime() - start;
        } while (time < NANOSECONDS);
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("no number came out");
        }
        return (double) time / runs;
    }
}
