package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes records at random, each as C text and as a {@link RecordType}. */
final class RandomShapes {

    /** A view without accessors. */
    record View(MemorySegment segment) implements Pointer<View> {}

    /**
     * @param leaves C expressions for all scalars in the record, relative to it: {@code m1.m0[2]}
     */
    record Shape(String tag, String text, RecordType<View> type, List<String> leaves) {}

    private record Scalar(String spelling, ScalarType type, int maxWidth) {}

    private static final List<Scalar> SCALARS = List.of(
            new Scalar("char", C.CHAR, 8),
            new Scalar("unsigned short", C.UNSIGNED_SHORT, 16),
            new Scalar("int", C.INT, 32),
            new Scalar("unsigned", C.UNSIGNED_INT, 32),
            new Scalar("long", C.LONG, 64),
            new Scalar("unsigned long long", C.UNSIGNED_LONG_LONG, 64),
            new Scalar("float", C.FLOAT, 0),
            new Scalar("float", C.FLOAT, 0),
            new Scalar("double", C.DOUBLE, 0),
            new Scalar("void *", C.POINTER, 0));

    private final Random random;
    private final List<Shape> shapes = new ArrayList<>();

    RandomShapes(long seed) {
        this.random = new Random(seed);
    }

    List<Shape> shapes() {
        return shapes;
    }

    void next() {
        boolean union = chance(6);
        boolean packed = chance(8);
        int alignment = chance(8) ? 1 << random.nextInt(5) : 0;
        String tag = "s" + shapes.size();
        RecordBuilder<View> builder = union ? RecordType.union(tag, View::new) : RecordType.struct(tag, View::new);
        List<String> leaves = new ArrayList<>();
        StringBuilder text = new StringBuilder(union ? "typedef union" : "typedef struct");
        if (packed) {
            text.append(" __attribute__((packed))");
            builder.packed();
        }
        if (alignment != 0) {
            text.append(" __attribute__((aligned(").append(alignment).append(")))");
            builder.align(alignment);
        }
        text.append(" {\n");
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            text.append("  ").append(member(builder, "m" + i, leaves)).append(";\n");
        }
        text.append("} ").append(tag).append(";\n");
        shapes.add(new Shape(tag, text.toString(), builder.build(), leaves));
    }

    private String member(RecordBuilder<View> builder, String name, List<String> leaves) {
        if (!shapes.isEmpty() && chance(5)) {
            Shape nested = shapes.get(random.nextInt(shapes.size()));
            if (nested.type.size() <= 24) {
                builder.field(name, nested.type);
                nested.leaves.forEach(leaf -> leaves.add(name + "." + leaf));
                return nested.tag + " " + name;
            }
        }
        Scalar scalar = SCALARS.get(random.nextInt(SCALARS.size()));
        if (scalar.maxWidth > 0 && chance(3)) {
            int width = 1 + random.nextInt(scalar.maxWidth);
            builder.bits(name, scalar.type, width);
            leaves.add(name);
            return scalar.spelling + " " + name + " : " + width;
        }
        if (chance(6)) {
            int length = 1 + random.nextInt(3);
            builder.array(name, scalar.type, length);
            for (int i = 0; i < length; i++) {
                leaves.add(name + "[" + i + "]");
            }
            return scalar.spelling + " " + name + "[" + length + "]";
        }
        builder.field(name, scalar.type);
        leaves.add(name);
        return scalar.spelling + " " + name;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
