package dev.gatun.examples.lapack;

import static org.lapack.Lapack.LAPACKE_dgesv;
import static org.lapack.Lapack.LAPACK_ROW_MAJOR;

import java.io.PrintStream;
import java.util.Locale;
import org.lapack.LapackException;

/** Equations, singular values and products of matrices that lie in Java arrays. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        run(System.out);
        Timing.run(System.out);
    }

    static void run(PrintStream out) {
        Matrix a = Matrix.of(3, 2, 1, -1, -3, -1, 2, -2, 1, 2);
        out.println("solution: " + text(a.solve(8, -11, -3)));

        Matrix tall = Matrix.of(2, 3, 0, 0, 4, 0, 0);
        Matrix.Decomposition svd = tall.decompose();
        out.println("singular values: " + text(svd.values()) + ", product "
                + svd.product().isNearly(tall));

        out.println("dot: " + Matrix.dot(new double[] {1, 2, 3}, new double[] {4, 5, 6}));
        out.println("product: "
                + text(Matrix.of(2, 1, 2, 3, 4).times(Matrix.of(2, 0, 1, 1, 0)).elements()));

        refusals(out);
    }

    private static void refusals(PrintStream out) {
        try {
            Matrix.of(2, 1, 2, 2, 4).solve(1, 1);
        } catch (LapackException e) {
            out.println("singular: " + e.getMessage() + ", pivot " + e.code());
        }
        try {
            LAPACKE_dgesv(LAPACK_ROW_MAJOR, 2, 1, new double[4], 1, new int[2], new double[2], 1);
        } catch (LapackException e) {
            out.println("illegal: argument " + -e.code());
        }
        try {
            LAPACKE_dgesv(LAPACK_ROW_MAJOR, 3, 1, new double[4], 3, new int[3], new double[3], 1);
        } catch (IndexOutOfBoundsException e) {
            out.println("too short: " + e.getMessage());
        }
    }

    private static String text(double... numbers) {
        StringBuilder text = new StringBuilder();
        for (double number : numbers) {
            // adding zero makes a negative one positive
            text.append(String.format(Locale.ROOT, " %.3f", Math.rint(number * 1000) / 1000 + 0.0));
        }
        return text.substring(1);
    }
}
