import static bound.shop.standard_hpp.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.shop.Color;
import bound.shop.Item;
import bound.shop.Point;
import bound.shop.Record;
import bound.shop.Shape;
import bound.std.string;
import bound.std.vector_double;
import bound.std.vector_int;
import dev.gatun.runtime.cpp.Pair;
import dev.gatun.runtime.cpp.Tuple3;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public final class Uses {

    private Uses() {}

    private static final List<String> TEXTS =
            List.of("", "plain", "ä€\uD83D\uDE00", "with\0nul", "long ".repeat(10_000));

    public static void textsGoBothWays() {
        for (String each : TEXTS) {
            assertThat(text(each)).isEqualTo(each);
            assertThat(textValue(each)).isEqualTo(each);
            assertThat(view(each)).isEqualTo(each);
            assertThat(wide(each)).isEqualTo(each);
            assertThat(utf16(each)).isEqualTo(each);
            assertThat(utf32(each)).isEqualTo(each);
        }
        assertThat(utf16("half \uD83D a pair")).isEqualTo("half \uD83D a pair");
        assertThat(path(Path.of("/tmp/a b"))).isEqualTo(Path.of("/tmp/a b/child"));
    }

    public static void charPointersMayBeNullAndEndAtANul() {
        assertThat(chars("ä")).isEqualTo("ä");
        assertThat(chars("")).isEmpty();
        assertThat(chars(null)).isNull();
        assertThatThrownBy(() -> chars("a\0b")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("NUL");
    }

    public static void nullIsRefusedByName() {
        assertThatThrownBy(() -> text(null)).isInstanceOf(NullPointerException.class).hasMessageContaining("shop::text").hasMessageContaining("it");
        assertThatThrownBy(() -> doubles(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> texts(Arrays.asList("a", null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("shop::texts: there is a null in it");
    }

    public static void numbersAreArrays() {
        assertThat(doubles(new double[] {1.5, -0.0, Double.NaN})).containsExactly(1.5, -0.0, Double.NaN);
        assertThat(doubles(new double[0])).isEmpty();
        assertThat(bytes(new byte[] {-128, 0, 127})).containsExactly(-128, 0, 127);
        assertThat(bits(new boolean[] {true, false, true})).containsExactly(true, false, true);
        assertThat(longs(new long[] {Long.MIN_VALUE, 7})).containsExactly(Long.MIN_VALUE, 7);
        assertThat(floats(new float[] {1, 2})).containsExactly(1, 2);
        assertThat(shorts(new short[] {1, -2})).containsExactly(1, -2);
        assertThat(units(new char[] {'a', '\uFFFF'})).containsExactly('a', '\uFFFF');
        assertThat(forward(new int[] {3, 1, 2})).containsExactly(3, 1, 2);
        assertThat(sorted(new int[] {3, 1, 3, 2})).containsExactly(1, 2, 3);
    }

    public static void largeArraysGoBothWays() {
        double[] many = DoubleStream.iterate(0, it -> it + 0.5).limit(1_000_000).toArray();
        assertThat(doubles(many)).isEqualTo(many);
        int[] others = IntStream.range(0, 100_001).map(it -> 100_000 - it).toArray();
        assertThat(sorted(others)).isSorted().hasSize(100_001);
    }

    public static void arraysHaveTheirLength() {
        assertThat(threeInts(new int[] {1, 2, 3})).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> threeInts(new int[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shop::threeInts: it must have 3 elements, and has 2");
        assertThat(twoTexts(List.of("a", ""))).containsExactly("a", "");
        assertThatThrownBy(() -> twoTexts(List.of("a"))).isInstanceOf(IllegalArgumentException.class);
    }

    public static void othersAreListsSetsAndMaps() {
        assertThat(texts(TEXTS)).isEqualTo(TEXTS);
        assertThat(texts(List.of())).isEmpty();
        assertThat(names(Set.of("b", "a", "c"))).containsExactly("a", "b", "c");
        assertThat(anyNames(Set.of("b", "a", ""))).containsExactlyInAnyOrder("a", "b", "");
        assertThat(colors(List.of(Color.Blue, Color.Red, Color.Blue))).containsExactly(Color.Blue, Color.Red, Color.Blue);
        assertThat(matrix(List.of(new int[] {1, 2}, new int[0], new int[] {3})))
                .containsExactly(new int[] {1, 2}, new int[0], new int[] {3});
        Map<String, int[]> given = new LinkedHashMap<>();
        given.put("z", new int[] {1});
        given.put("a\0b", new int[] {});
        Map<String, int[]> scores = scores(given);
        assertThat(scores.keySet()).containsExactly("a\0b", "z");
        assertThat(scores.get("z")).containsExactly(1);
        assertThat(labels(Map.of(1, "one", -1, "minus"))).isEqualTo(Map.of(1, "one", -1, "minus"));
        assertThat(labels(Map.of())).isEmpty();
        assertThat(flags(Map.of(Color.Red, true, Color.Blue, false))).isEqualTo(Map.of(Color.Red, true, Color.Blue, false));
    }

    public static void mapsWithEqualKeysAreListsOfPairs() {
        assertThat(index(List.of(new Pair<>("b", 1), new Pair<>("a", 2), new Pair<>("b", 3))))
                .containsExactly(new Pair<>("a", 2), new Pair<>("b", 1), new Pair<>("b", 3));
        assertThat(index(List.of())).isEmpty();
    }

    public static void optionalsPairsAndTuples() {
        assertThat(maybe(Optional.empty())).isEmpty();
        assertThat(maybe(Optional.of(-5))).contains(-5);
        assertThat(maybeText(Optional.of(""))).contains("");
        assertThat(two(new Pair<>(1, "ä"))).isEqualTo(new Pair<>(1, "ä"));
        assertThat(three(new Tuple3<>(1, 2.5, "c"))).isEqualTo(new Tuple3<>(1, 2.5, "c"));
    }

    public static void variantsAreSealed() {
        assertThat(item(new Item.OfInt(3))).isEqualTo(new Item.OfInt(3));
        assertThat(item(new Item.OfString("x"))).isEqualTo(new Item.OfString("x"));
        Point point = new Point();
        point.x(1.5);
        point.y(2);
        String told = switch (item(new Item.OfPoint(point))) {
            case Item.OfInt(int value) -> "int " + value;
            case Item.OfString(String value) -> "text " + value;
            case Item.OfPoint(Point value) -> "point " + value.x() + " " + value.y();
        };
        assertThat(told).isEqualTo("point 1.5 2.0");
        assertThat(items(List.of(new Item.OfInt(1), new Item.OfString("")))).containsExactly(new Item.OfInt(1), new Item.OfString(""));
    }

    public static void durations() {
        for (Duration each : List.of(Duration.ZERO, Duration.ofMillis(-1500), Duration.ofDays(10_000))) {
            assertThat(wait_(each)).isEqualTo(each);
            assertThat(seconds(each)).isEqualTo(each);
            assertThat(nanos(each)).isEqualTo(each);
        }
        assertThat(wait_(Duration.ofNanos(1_999_999))).isEqualTo(Duration.ofMillis(1));
        assertThat(nanos(Duration.ofSeconds(1, 1))).isEqualTo(Duration.ofSeconds(1, 1));
        assertThatThrownBy(() -> nanos(Duration.ofSeconds(Long.MAX_VALUE))).isInstanceOf(ArithmeticException.class).hasMessageContaining("out of range");
        assertThatThrownBy(() -> longest()).isInstanceOf(ArithmeticException.class);
    }

    public static void objectsByValueAreCopies() {
        int before = Shape.alive();
        try (Shape a = new Shape("a"); Shape b = new Shape("b")) {
            List<Shape> copies = shapes(List.of(a, b));
            assertThat(Shape.alive()).isEqualTo(before + 4);
            assertThat(copies).extracting(Shape::name).containsExactly("a", "b");
            copies.forEach(Shape::close);
            assertThat(maybeShape(Optional.empty())).isEmpty();
            try (Shape copy = maybeShape(Optional.of(a)).orElseThrow()) {
                assertThat(copy.name()).isEqualTo("a");
                assertThat(copy).isNotEqualTo(a);
            }
            Map<String, Shape> named = byName(List.of(b, a));
            assertThat(named.keySet()).containsExactly("a", "b");
            named.values().forEach(Shape::close);
            assertThat(pointers(Arrays.asList(a, null))).containsExactly(a, null);
        }
        assertThat(Shape.alive()).isEqualTo(before);
        Shape closed = new Shape("c");
        closed.close();
        assertThatThrownBy(() -> shapes(List.of(closed))).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
    }

    public static void plainObjectsByValueAreCopies() {
        Point point = new Point();
        point.x(3);
        List<Point> points = points(List.of(point, new Point()));
        point.x(4);
        assertThat(points.getFirst().x()).isEqualTo(3);
        assertThat(points).hasSize(2);
        assertThat(points(List.of())).isEmpty();
    }

    public static void uniquePointersPassOwnership() {
        int before = Shape.alive();
        try (Shape made = make("m")) {
            assertThat(made.name()).isEqualTo("m");
        }
        Shape given = new Shape("g");
        assertThat(take(given)).isEqualTo("g");
        assertThatThrownBy(given::name).isInstanceOf(IllegalStateException.class).hasMessageContaining("was given to");
        assertThat(take(null)).isEqualTo("nothing");
        Shape one = new Shape("1");
        List<Shape> back = owned(Arrays.asList(one, null));
        assertThat(back.get(1)).isNull();
        assertThatThrownBy(one::name).isInstanceOf(IllegalStateException.class);
        assertThat(back.getFirst().name()).isEqualTo("1");
        back.getFirst().close();
        assertThat(Shape.alive()).isEqualTo(before);
    }

    public static void refusedListGivesNothingAway() {
        int before = Shape.alive();
        Shape closed = new Shape("c");
        closed.close();
        try (Shape open = new Shape("o")) {
            assertThatThrownBy(() -> owned(List.of(open, closed))).isInstanceOf(IllegalStateException.class);
            assertThat(open.name()).isEqualTo("o");
        }
        assertThat(Shape.alive()).isEqualTo(before);
    }

    public static void sharedPointersShare() {
        int before = Shape.alive();
        try (Shape mine = new Shape("s"); Shape same = share(mine)) {
            assertThat(same.name()).isEqualTo("s");
            assertThat(Shape.alive()).isEqualTo(before + 1);
            assertThat(uses(mine)).isGreaterThanOrEqualTo(2);
            List<Shape> more = shared(Arrays.asList(mine, null));
            assertThat(more.getFirst().name()).isEqualTo("s");
            assertThat(more.get(1)).isNull();
            more.getFirst().close();
        }
        assertThat(Shape.alive()).isEqualTo(before);
        assertThat(share(null)).isNull();
    }

    public static void fieldsAreValues() {
        try (Record record = new Record()) {
            assertThat(record.title()).isEqualTo("none");
            record.title("ä\0");
            assertThat(record.title()).isEqualTo("ä\0");
            record.numbers(new int[] {1, 2});
            assertThat(record.numbers()).containsExactly(1, 2);
            record.counts(Map.of("a", 1));
            assertThat(record.counts()).isEqualTo(Map.of("a", 1));
            assertThat(record.weight()).isEmpty();
            record.weight(Optional.of(1.5));
            assertThat(record.weight()).contains(1.5);
            record.range(new float[] {1, 2});
            assertThat(record.range()).containsExactly(1, 2);
            record.age(Duration.ofSeconds(5));
            assertThat(record.age()).isEqualTo(Duration.ofSeconds(5));
        }
    }

    public static void whatCppChangesIsAnObject() {
        try (vector_int numbers = vector_int.of(new int[] {1, 2})) {
            append(numbers, 3);
            assertThat(numbers.toJava()).containsExactly(1, 2, 3);
            assertThat(numbers.size()).isEqualTo(3);
            assertThat(numbers).containsExactly(1, 2, 3);
            numbers.set(0, 9);
            assertThat(numbers.get(0)).isEqualTo(9);
            assertThatThrownBy(() -> numbers.at(7)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        try (string text = string.of("hey")) {
            shout(text);
            assertThat(text.toJava()).isEqualTo("hey!");
        }
        vector_double kept = kept();
        kept.push_back(4);
        assertThat(kept().toJava()).containsExactly(1, 2, 3, 4);
        kept.pop_back();
    }
}
