import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.spans.Filter;
import bound.spans.Series;
import bound.spans.spans_hpp;
import java.lang.reflect.Method;

public final class Uses {

    private Uses() {}

    public static void whatCppWritesComesBack() {
        int[] values = {1, 2, 3};
        spans_hpp.twice(values);
        assertThat(values).containsExactly(2, 4, 6);
        spans_hpp.twice(new int[0]);
        int[] many = new int[5000];
        java.util.Arrays.fill(many, 4);
        spans_hpp.twice(many);
        assertThat(many).containsOnly(8);
        boolean[] flags = {false, true};
        assertThat(spans_hpp.any(flags)).isTrue();
        assertThat(flags).containsExactly(false, false);
    }

    public static void lengthsAreChecked() {
        int[] two = {1, 2};
        spans_hpp.swapped(two);
        assertThat(two).containsExactly(2, 1);
        assertThatThrownBy(() -> spans_hpp.swapped(new int[3])).hasMessageContaining("length");
    }

    public static void aConstructorsNumbersLiveWithTheObject() {
        Series series = new Series(new double[] {1, 2, 3.5});
        for (int i = 0; i < 100; i++) {
            assertThat(spans_hpp.sum(new double[] {9, 9, 9, 9})).isEqualTo(36);
        }
        System.gc();
        assertThat(series.total()).isEqualTo(6.5);
    }

    public static void whatAnOverrideWritesIsCpps() {
        try (Filter plain = new Filter(); Filter negating = new Filter() {
            @Override
            public void apply(int[] values) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = -values[i];
                }
                super.apply(values);
            }
        }) {
            assertThat(plain.run()).isEqualTo(12);
            assertThat(negating.run()).isEqualTo(-12);
        }
    }

    public static void objectsThatWouldBeLostAreLeftOut() {
        assertThat(spans_hpp.class.getMethods()).extracting(Method::getName).contains("twice").doesNotContain("clear");
    }
}
