package dev.gatun.examples.lapack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void solvesAndDecomposesAndTellsWhatWentWrong() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                solution: 2.000 3.000 -1.000
                singular values: 4.000 3.000, product true
                dot: 32.0
                product: 2.000 1.000 4.000 3.000
                singular: LAPACKE_dgesv: error 2, pivot 2
                illegal: argument 5
                too short: LAPACKE_dgesv: a has 4 doubles, 9 are needed
                """);
    }
}
