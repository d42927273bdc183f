package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"output,output,0", "ouptut,output,1", "outpt,output,1", "outputt,output,1", "oatput,output,1", "'',ab,2"
    })
    void distanceCountsEdits(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void farWordsAreNotSuggested() {
        assertThat(Nearest.to("--shim", List.of("--help", "--output"))).isNull();
    }
}
