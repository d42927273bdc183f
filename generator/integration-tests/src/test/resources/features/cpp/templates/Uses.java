import static org.assertj.core.api.Assertions.assertThat;

import bound.geo.Kind_double;
import bound.geo.Kind_double_ptr;
import bound.geo.Kind_int;
import bound.geo.Length;
import bound.geo.Matrix2x3f;
import bound.geo.Matrix_float_3_2;
import bound.geo.Song;
import bound.geo.Stack_double;
import bound.geo.Stack_int;
import bound.geo.Stack_long;
import bound.geo.Stack_string;
import bound.geo.templates_hpp;

public final class Uses {

    private Uses() {}

    public static void instancesInSignaturesAreClasses() {
        try (Stack_int numbers = templates_hpp.numbers()) {
            numbers.push(3);
            assertThat(numbers.size()).isEqualTo(3);
            assertThat(numbers.all()).containsExactly(1, 2, 3);
            assertThat(numbers.pop()).isEqualTo(3);
            assertThat(numbers.top()).isEqualTo(2);
            assertThat(numbers.state()).isEqualTo(Stack_int.State.Filled);
        }
    }

    public static void classesAsArgumentsWorkLikeAnyOther() {
        try (Stack_string words = templates_hpp.words()) {
            words.push("two");
            assertThat(words.all()).containsExactly("one", "two");
            assertThat(words.pop()).isEqualTo("two");
        }
        try (Stack_double doubles = new Stack_double()) {
            doubles.push(1.5);
            doubles.push(2);
            assertThat(templates_hpp.sum(doubles)).isEqualTo(3.5);
        }
    }

    public static void referencesToInstancesBorrow() {
        Stack_int shared = templates_hpp.shared();
        shared.push(8);
        assertThat(templates_hpp.shared().top()).isEqualTo(8);
    }

    public static void explicitInstantiationsAreClasses() {
        try (Stack_long longs = new Stack_long(5)) {
            assertThat(longs.top()).isEqualTo(5);
        }
    }

    public static void valuesAreArgumentsAndAliasesAreNames() {
        Matrix2x3f matrix = new Matrix2x3f();
        matrix.set(0, 2, 5).set(1, 0, 4);
        Matrix_float_3_2 transposed = matrix.transposed();
        assertThat(transposed.get(2, 0)).isEqualTo(5);
        assertThat(transposed.get(0, 1)).isEqualTo(4);
        assertThat(Matrix2x3f.size).isEqualTo(6);
    }

    public static void specializationsAreChosenAsInCpp() {
        assertThat(templates_hpp.kindOfDouble().name()).isEqualTo("value");
        assertThat(templates_hpp.kindOfPointer().name()).isEqualTo("pointer");
        assertThat(templates_hpp.kindOfInt().name()).isEqualTo("int");
        assertThat(templates_hpp.kindOfInt().answer()).isEqualTo(42);
    }

    public static void instancesOfMemberTemplatesAreNestedClasses() {
        Song song = new Song();
        Song.Span_int ticks = song.ticks();
        assertThat(ticks.from() + ticks.length()).isEqualTo(7);
        assertThat(song.seconds().end().at()).isEqualTo(1.75);
        Song.Span_double.Point end = new Song.Span_double(1, 2).end();
        assertThat(end.at()).isEqualTo(3);
        Length length = song.length(ticks);
        assertThat(length.length()).isEqualTo(5);
    }
}
