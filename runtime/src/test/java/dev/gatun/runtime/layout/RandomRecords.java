package dev.gatun.runtime.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes records at random, each as C text and as the engine's input. */
final class RandomRecords {

    /** @param spelling of the C type; bit-fields only where {@code integer} */
    private record Type(String spelling, Extent extent, boolean integer, int maxWidth) {}

    /** @param tag of the record in the C text */
    record Sample(String tag, String text, RecordDescription description, RecordLayout layout) {

        String keyword() {
            return description.union() ? "union" : "struct";
        }
    }

    /** What the C text needs before the first sample. */
    static final String PREAMBLE = """
            enum shade { DARK, LIGHT };
            enum negative { NEGATIVE = -1 };
            typedef int aligned_int __attribute__((aligned(16)));
            typedef int unaligned_int __attribute__((aligned(1)));
            typedef long half_aligned_long __attribute__((aligned(4)));
            """;

    private static final TargetAbi TARGET = TargetAbi.X86_64_LINUX;

    private static final List<Type> TYPES = List.of(
            integer("_Bool", BasicType.BOOL, 1),
            integer("char", BasicType.CHAR, 8),
            integer("unsigned char", BasicType.CHAR, 8),
            integer("short", BasicType.SHORT, 16),
            integer("int", BasicType.INT, 32),
            integer("unsigned", BasicType.INT, 32),
            integer("long", BasicType.LONG, 64),
            integer("unsigned long long", BasicType.LONG_LONG, 64),
            integer("__int128", BasicType.INT128, 128),
            integer("enum shade", BasicType.INT, 32),
            integer("enum negative", BasicType.INT, 32),
            new Type("aligned_int", new Extent(4, 16), true, 32),
            new Type("unaligned_int", new Extent(4, 1), true, 32),
            new Type("half_aligned_long", new Extent(8, 4), true, 64),
            other("float", BasicType.FLOAT),
            other("double", BasicType.DOUBLE),
            other("long double", BasicType.LONG_DOUBLE),
            other("void *", BasicType.POINTER),
            other("__builtin_va_list", BasicType.VA_LIST));

    private final Random random;
    private final List<Sample> samples = new ArrayList<>();

    RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    List<Sample> samples() {
        return samples;
    }

    Sample next() {
        boolean union = chance(5);
        boolean packed = chance(6);
        int pack = chance(5) ? 1 << random.nextInt(5) : 0;
        long alignment = chance(8) ? 1L << random.nextInt(7) : 0;
        String tag = "r" + samples.size();
        StringBuilder text = new StringBuilder();
        if (pack != 0) {
            text.append("#pragma pack(push, ").append(pack).append(")\n");
        }
        text.append(union ? "union " : "struct ")
                .append(attributes(packed, alignment))
                .append(tag)
                .append(" {\n");
        List<MemberDescription> members = new ArrayList<>();
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            members.add(member("m" + i, text, !union && i == count - 1 && i > 0));
        }
        text.append("};\n");
        if (pack != 0) {
            text.append("#pragma pack(pop)\n");
        }
        RecordDescription description = new RecordDescription(union, members, packed, pack, alignment);
        Sample sample = new Sample(tag, text.toString(), description, LayoutEngine.layout(TARGET, description));
        samples.add(sample);
        return sample;
    }

    private MemberDescription member(String name, StringBuilder text, boolean last) {
        boolean packed = chance(8);
        long alignment = chance(8) ? 1L << random.nextInt(7) : 0;
        MemberDescription member;
        if (random.nextInt(100) < 55) {
            Type type = TYPES.get(random.nextInt(14));
            boolean named = !chance(6);
            int width = named ? 1 + random.nextInt(type.maxWidth) : random.nextInt(type.maxWidth + 1);
            member = MemberDescription.bitField(named ? name : null, type.extent, width);
            text.append("  ")
                    .append(type.spelling)
                    .append(named ? " " + name : "")
                    .append(" : ")
                    .append(width);
        } else {
            member = field(name, text, last);
        }
        text.append(' ').append(attributes(packed, alignment)).append(";\n");
        return packed ? member.asPacked().aligned(alignment) : member.aligned(alignment);
    }

    private MemberDescription field(String name, StringBuilder text, boolean last) {
        Extent extent;
        if (!samples.isEmpty() && chance(4)) {
            Sample nested = samples.get(random.nextInt(samples.size()));
            text.append("  ").append(nested.keyword()).append(' ').append(nested.tag);
            extent = nested.layout.extent();
        } else {
            Type type = TYPES.get(random.nextInt(TYPES.size()));
            text.append("  ").append(type.spelling);
            extent = type.extent;
        }
        text.append(' ').append(name);
        // C refuses arrays of elements whose alignment exceeds their size
        if (chance(5) && extent.size() % extent.alignment() == 0) {
            int length = last ? 0 : random.nextInt(4);
            text.append('[').append(length).append(']');
            extent = extent.array(length);
        }
        return MemberDescription.of(name, extent);
    }

    private static String attributes(boolean packed, long alignment) {
        return (packed ? "__attribute__((packed)) " : "")
                + (alignment == 0 ? "" : "__attribute__((aligned(" + alignment + "))) ");
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private static Type integer(String spelling, BasicType type, int maxWidth) {
        return new Type(spelling, TARGET.extent(type), true, maxWidth);
    }

    private static Type other(String spelling, BasicType type) {
        return new Type(spelling, TARGET.extent(type), false, 0);
    }

    /** The type's member names, null where unnamed. */
    static @Nullable String name(MemberDescription member) {
        return member.name();
    }
}
