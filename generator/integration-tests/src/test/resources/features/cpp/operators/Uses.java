import static org.assertj.core.api.Assertions.assertThat;

import bound.ops.Counter;
import bound.ops.Numbers;
import bound.ops.Tag;
import bound.ops.Vec;
import bound.ops.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

public final class Uses {

    private Uses() {}

    public static void arithmeticHasNames() {
        Vec a = new Vec(1, 2);
        Vec b = new Vec(3, 4);
        assertThat(a.plus(b)).isEqualTo(new Vec(4, 6));
        assertThat(b.minus(a)).isEqualTo(new Vec(2, 2));
        assertThat(a.negated()).isEqualTo(new Vec(-1, -2));
        assertThat(a.times(2)).isEqualTo(new Vec(2, 4));
        assertThat(a.dividedBy(2)).isEqualTo(new Vec(0.5, 1));
        assertThat(a.plusAssign(b)).isSameAs(a);
        assertThat(a).isEqualTo(new Vec(4, 6));
    }

    public static void comparisonsAreThoseOfJava() {
        Vec a = new Vec(1, 2);
        assertThat(a).isEqualTo(new Vec(1, 2)).isNotEqualTo(new Vec(1, 3)).isNotEqualTo("a");
        assertThat(a.hashCode()).isEqualTo(new Vec(1, 2).hashCode());
        List<Vec> sorted = new ArrayList<>(Arrays.asList(new Vec(3, 0), new Vec(1, 0), new Vec(2, 0)));
        Collections.sort(sorted);
        assertThat(sorted).extracting(Vec::x).containsExactly(1.0, 2.0, 3.0);
    }

    public static void elementsCallsAndConversions() {
        Vec a = new Vec(1, 2);
        assertThat(a.get(1)).isEqualTo(2);
        a.set(1, 5);
        assertThat(a.get(1)).isEqualTo(5);
        assertThat(a.call(10, 1)).isEqualTo(15);
        assertThat(a.toBoolean()).isTrue();
        assertThat(a.toDouble()).isEqualTo(1);
    }

    public static void streamedObjectsAreText() {
        assertThat(new Vec(1, 2)).hasToString("Vec 1");
    }

    public static void operatorsBesideTheNamespaceAreFound() {
        Tag tag = new Tag();
        tag.number(4);
        assertThat(tag).hasToString("Tag 4");
        assertThat(tag.plus(3).number()).isEqualTo(7);
        assertThat(tag.plus(3)).isEqualTo(tag.plus(3)).isNotEqualTo(tag);
    }

    public static void countersCount() {
        try (Counter counter = new Counter()) {
            counter.increment().increment();
            assertThat(counter.dereference()).isEqualTo(2);
            assertThat(counter.decrement()).isSameAs(counter);
            assertThat(counter.dereference()).isEqualTo(1);
        }
    }

    public static void rangesAreIterable() {
        try (Words words = new Words(); Numbers numbers = new Numbers(4)) {
            words.add("a");
            words.add("b");
            assertThat(words).containsExactly("a", "b");
            int sum = 0;
            for (int number : numbers) {
                sum += number;
            }
            assertThat(sum).isEqualTo(6);
        }
    }
}
