package dev.gatun.examples.lapack;

import static org.lapack.CBLAS_ORDER.CblasRowMajor;
import static org.lapack.CBLAS_TRANSPOSE.CblasNoTrans;
import static org.lapack.Lapack.LAPACKE_dgesdd;
import static org.lapack.Lapack.LAPACKE_dgesv;
import static org.lapack.Lapack.LAPACK_ROW_MAJOR;
import static org.lapack.Lapack.cblas_ddot;
import static org.lapack.Lapack.cblas_dgemm;
import static org.lapack.Lapack.openblas_set_num_threads;

import java.util.Arrays;
import org.lapack.LapackException;

/**
 * A matrix of doubles in a Java array, row by row.
 *
 * @param elements of all rows
 */
@SuppressWarnings("ArrayRecordComponent") // it is the array that C computes on
record Matrix(int rows, int columns, double[] elements) {

    static {
        // with threads of its own OpenBLAS takes megabytes of the caller's stack, more than Java's threads have
        openblas_set_num_threads(1);
    }

    static Matrix of(int columns, double... elements) {
        return new Matrix(elements.length / columns, columns, elements);
    }

    static Matrix zero(int rows, int columns) {
        return new Matrix(rows, columns, new double[rows * columns]);
    }

    /**
     * The vector x for which this matrix times x is b.
     *
     * @throws LapackException if there is none, or more than one: the code is the number of the pivot that is zero
     */
    double[] solve(double... b) {
        double[] factors = elements.clone();
        double[] x = b.clone();
        LAPACKE_dgesv(LAPACK_ROW_MAJOR, rows, 1, factors, columns, new int[rows], x, 1);
        return x;
    }

    /** Left singular vectors in columns, singular values from the largest, right singular vectors in rows. */
    record Decomposition(Matrix u, double[] values, Matrix vt) {

        /** The matrix again. */
        Matrix product() {
            Matrix scaled = new Matrix(u.rows, u.columns, u.elements.clone());
            for (int i = 0; i < scaled.elements.length; i++) {
                scaled.elements[i] *= values[i % u.columns];
            }
            return scaled.times(vt);
        }
    }

    Decomposition decompose() {
        int least = Math.min(rows, columns);
        double[] values = new double[least];
        Matrix u = zero(rows, least);
        Matrix vt = zero(least, columns);
        LAPACKE_dgesdd(
                LAPACK_ROW_MAJOR,
                (byte) 'S',
                rows,
                columns,
                elements.clone(),
                columns,
                values,
                u.elements,
                least,
                vt.elements,
                columns);
        return new Decomposition(u, values, vt);
    }

    Matrix times(Matrix right) {
        Matrix product = zero(rows, right.columns);
        cblas_dgemm(
                CblasRowMajor,
                CblasNoTrans,
                CblasNoTrans,
                rows,
                right.columns,
                columns,
                1,
                elements,
                columns,
                right.elements,
                right.columns,
                0,
                product.elements,
                right.columns);
        return product;
    }

    static double dot(double[] x, double[] y) {
        return cblas_ddot(x.length, x, 1, y, 1);
    }

    /** Whether all elements differ by less than a billionth. */
    boolean isNearly(Matrix other) {
        for (int i = 0; i < elements.length; i++) {
            if (!(Math.abs(elements[i] - other.elements[i]) < 1e-9)) {
                return false;
            }
        }
        return rows == other.rows && columns == other.columns;
    }

    @Override
    public String toString() {
        return rows + " x " + columns + " " + Arrays.toString(elements);
    }
}
