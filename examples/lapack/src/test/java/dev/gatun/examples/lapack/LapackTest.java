package dev.gatun.examples.lapack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lapack.CBLAS_ORDER.CblasColMajor;
import static org.lapack.CBLAS_ORDER.CblasRowMajor;
import static org.lapack.CBLAS_TRANSPOSE.CblasNoTrans;
import static org.lapack.CBLAS_TRANSPOSE.CblasTrans;
import static org.lapack.Lapack.LAPACKE_dgesdd;
import static org.lapack.Lapack.LAPACKE_dgesv;
import static org.lapack.Lapack.LAPACK_COL_MAJOR;
import static org.lapack.Lapack.LAPACK_ROW_MAJOR;
import static org.lapack.Lapack.cblas_daxpy;
import static org.lapack.Lapack.cblas_ddot;
import static org.lapack.Lapack.cblas_dgemm;
import static org.lapack.Lapack.cblas_dnrm2;
import static org.lapack.Lapack.openblas_set_num_threads;

import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lapack.LapackException;

class LapackTest {

    private static final Offset<Double> NEARLY = Offset.offset(1e-9);

    @BeforeAll
    static void onThreadsOfJava() {
        openblas_set_num_threads(1);
    }

    private static Matrix random(int rows, int columns) {
        return new Matrix(
                rows, columns, new Random(rows).doubles((long) rows * columns).toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 100})
    void aSolutionSolvesTheEquations(int n) {
        Matrix a = random(n, n);
        double[] b = new Random(n).doubles(n).toArray();
        double[] x = a.solve(b);
        assertThat(a.times(new Matrix(n, 1, x)).elements()).containsExactly(b, NEARLY);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 3", "3, 5", "40, 40"})
    void theProductOfADecompositionIsTheMatrix(int rows, int columns) {
        Matrix a = random(rows, columns);
        Matrix.Decomposition svd = a.decompose();
        assertThat(svd.product().isNearly(a)).isTrue();
        for (int i = 1; i < svd.values().length; i++) {
            assertThat(svd.values()[i]).isLessThanOrEqualTo(svd.values()[i - 1]);
        }
    }

    @Test
    void stridesReachIntoLongerArrays() {
        double[] x = {1, 0, 2, 0, 3};
        double[] y = {4, 5, 6};
        assertThat(cblas_ddot(3, x, 2, y, 1)).isEqualTo(32);
        assertThat(cblas_ddot(3, x, -2, y, 1)).isEqualTo(28);
        cblas_daxpy(3, 10, x, 2, y, 1);
        assertThat(y).containsExactly(14, 25, 36);
        assertThat(cblas_dnrm2(2, new double[] {3, 4}, 1)).isEqualTo(5);
    }

    @Test
    void aMatrixIsMultipliedByColumnsAndTransposed() {
        double[] a = {1, 2, 3, 4, 5, 6};
        double[] product = new double[4];
        cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasTrans, 2, 2, 3, 1, a, 3, a, 3, 0, product, 2);
        assertThat(product).containsExactly(14, 32, 32, 77);
        cblas_dgemm(CblasColMajor, CblasTrans, CblasNoTrans, 2, 2, 3, 1, a, 3, a, 3, 0, product, 2);
        assertThat(product).containsExactly(14, 32, 32, 77);
    }

    @Test
    void aSingularMatrixTellsThePivotThatIsZero() {
        assertThatExceptionOfType(LapackException.class)
                .isThrownBy(() -> Matrix.of(2, 1, 2, 2, 4).solve(1, 1))
                .satisfies(e -> assertThat(e.code()).isEqualTo(2))
                .satisfies(e -> assertThat(e.function()).isEqualTo("LAPACKE_dgesv"));
    }

    @Test
    void anIllegalArgumentTellsWhich() {
        assertThatExceptionOfType(LapackException.class)
                .isThrownBy(() -> LAPACKE_dgesv(LAPACK_ROW_MAJOR, 2, 1, new double[4], 1, new int[2], new double[2], 1))
                .satisfies(e -> assertThat(e.code()).isEqualTo(-5));
        assertThatExceptionOfType(LapackException.class)
                .isThrownBy(() -> LAPACKE_dgesv(77, 2, 1, new double[4], 2, new int[2], new double[2], 2))
                .satisfies(e -> assertThat(e.code()).isEqualTo(-1));
    }

    @Test
    void arraysThatAreTooShortDoNotGetToC() {
        refused(
                "LAPACKE_dgesv: a has 3 doubles, 4 are needed",
                () -> LAPACKE_dgesv(LAPACK_ROW_MAJOR, 2, 1, new double[3], 2, new int[2], new double[2], 1));
        refused(
                "LAPACKE_dgesv: ipiv has 1 element, 2 are needed",
                () -> LAPACKE_dgesv(LAPACK_ROW_MAJOR, 2, 1, new double[4], 2, new int[1], new double[2], 1));
        refused(
                "LAPACKE_dgesv: b has 2 doubles, 4 are needed",
                () -> LAPACKE_dgesv(LAPACK_COL_MAJOR, 2, 2, new double[4], 2, new int[2], new double[2], 2));
        refused(
                "LAPACKE_dgesdd: u has 5 doubles, 9 are needed",
                () -> LAPACKE_dgesdd(
                        LAPACK_ROW_MAJOR,
                        (byte) 'A',
                        3,
                        2,
                        new double[6],
                        2,
                        new double[2],
                        new double[5],
                        3,
                        new double[4],
                        2));
        refused("cblas_ddot: y has 4 doubles, 5 are needed", () -> cblas_ddot(3, new double[3], 1, new double[4], -2));
        refused(
                "cblas_dgemm: C has 3 doubles, 4 are needed",
                () -> cblas_dgemm(
                        CblasRowMajor,
                        CblasNoTrans,
                        CblasNoTrans,
                        2,
                        2,
                        2,
                        1,
                        new double[4],
                        2,
                        new double[4],
                        2,
                        0,
                        new double[3],
                        2));
    }

    private static void refused(String message, ThrowingCallable call) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(call)
                .withMessage(message);
    }

    @Test
    void lengthsThatOverflowAreRefused() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> LAPACKE_dgesv(
                        LAPACK_ROW_MAJOR,
                        Integer.MAX_VALUE,
                        1,
                        new double[4],
                        Integer.MAX_VALUE,
                        new int[2],
                        new double[2],
                        1))
                .withMessageStartingWith("LAPACKE_dgesv: a has 4 doubles");
    }
}
