package dev.gatun.generator.layout;

import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes C records at random: every kind of member that C, GNU C and Clang have, in every nesting. */
final class RandomRecords {

    /**
     * A type that members can have.
     *
     * @param width the most bits of a bit-field of this type; 0 if there can be none
     * @param array whether it can be an array's element: C refuses those whose alignment exceeds their size
     * @param alignas whether {@code _Alignas(32)} is allowed, since it doesn't lower its alignment
     */
    private record Type(String spelling, int width, boolean array, boolean alignas) {

        /** Whether a typedef gives it an alignment of its own. */
        boolean isAligned() {
            return spelling.contains("aligned");
        }
    }

    /**
     * One record of file scope.
     *
     * @param name as in {@code struct r5}
     * @param text its definition, with all that surrounds it
     */
    record Sample(String name, String text) {}

    private static final int MOST_NESTING = 3;

    private final Random random;
    private final Judge judge;
    private final List<Type> types = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();
    private int names;

    RandomRecords(long seed, Judge judge) {
        this.random = new Random(seed);
        this.judge = judge;
        addTypes();
    }

    /** What the C text needs before the first sample. */
    String preamble() {
        return """
                enum shade { DARK, LIGHT };
                enum negative { NEGATIVE = -1 };
                enum wide { WIDE = 0x100000000LL };
                enum wide_negative { LOW = -0x100000000LL };
                enum __attribute__((packed)) small { SMALL = 200 };
                enum __attribute__((packed)) medium { MEDIUM = -300 };
                typedef int aligned_int __attribute__((aligned(16)));
                typedef int unaligned_int __attribute__((aligned(1)));
                typedef long long half_aligned __attribute__((aligned(4)));
                typedef unsigned char aligned_char __attribute__((aligned(2)));
                typedef double low_double __attribute__((aligned(2)));
                typedef aligned_int aligned_twice __attribute__((aligned(4)));
                typedef short plain_short;
                typedef int vector4 __attribute__((vector_size(4)));
                typedef int vector8 __attribute__((vector_size(8)));
                typedef int vector16 __attribute__((vector_size(16)));
                typedef int vector32 __attribute__((vector_size(32)));
                typedef int vector64 __attribute__((vector_size(64)));
                typedef double double2 __attribute__((vector_size(16)));
                typedef void function(int);
                typedef struct { char c; short s; } aligned_pair __attribute__((aligned(8)));
                typedef struct { char c; int i; } low_pair __attribute__((aligned(2)));
                """
                + (judge.hasBitInt()
                        ? "enum fixed : short { FIXED };\nenum fixed_wide : unsigned long long { FW };\n"
                        : "");
    }

    List<Sample> samples() {
        return samples;
    }

    void next() {
        String tag = "r" + samples.size();
        boolean union = chance(6);
        int pack = chance(5) ? 1 << random.nextInt(5) : 0;
        StringBuilder text = new StringBuilder();
        if (pack != 0) {
            text.append("#pragma pack(push, ").append(pack).append(")\n");
        }
        record(text, union, tag, 0, "");
        text.append(";\n");
        if (pack != 0) {
            text.append("#pragma pack(pop)\n");
        }
        samples.add(new Sample((union ? "union " : "struct ") + tag, text.toString()));
    }

    /** @param tag empty for an untagged record */
    private void record(StringBuilder text, boolean union, String tag, int depth, String indent) {
        boolean packed = chance(6);
        long alignment = alignment();
        boolean behind = chance(2);
        text.append(union ? "union " : "struct ");
        text.append(behind ? "" : attributes(packed, alignment)).append(tag).append(" {\n");
        int count = random.nextInt(depth == 0 ? 9 : 5);
        // a flexible array needs a named member before it; a union has none
        boolean named = false;
        for (int i = 0; i < count; i++) {
            text.append(indent).append("  ");
            boolean last = !union && i == count - 1 && named;
            named |= member(text, last, depth, indent + "  ");
            text.append(";\n");
        }
        text.append(indent).append('}');
        if (behind) {
            text.append(' ').append(gnuAttributes(packed, alignment));
        }
    }

    /** @return whether the member has a name */
    private boolean member(StringBuilder text, boolean last, int depth, String indent) {
        String name = "m" + names++;
        boolean packed = chance(8);
        long alignment = alignment();
        boolean named = true;
        int choice = random.nextInt(100);
        if (choice < 45) {
            named = bitField(text, name);
            alignment = judge.isStrict() ? 0 : alignment;
        } else if (choice < 57 && depth < MOST_NESTING) {
            boolean tagged = chance(3);
            // without a name it is an anonymous member; with a tag that would declare nothing
            named = tagged || chance(2);
            text.append(chance(3) && (named || !judge.isStrict()) ? attributes(false, alignment) : "");
            record(text, chance(3), tagged ? "n" + names++ : "", depth + 1, indent);
            text.append(' ').append(named ? name : "");
            alignment = named || !judge.isStrict() ? alignment : 0;
        } else {
            field(text, name, last, alignment);
        }
        text.append(' ').append(gnuAttributes(packed, chance(2) ? alignment : 0));
        return named;
    }

    /** @return whether it has a name */
    private boolean bitField(StringBuilder text, String name) {
        Type type = any(types.stream()
                .filter(candidate -> candidate.width > 0 && !(judge.isStrict() && candidate.isAligned()))
                .toList());
        boolean named = !chance(6);
        int most = type.width;
        // widths of whole machine integers are special to some compilers
        int width = chance(4) ? Math.min(most, 8 << random.nextInt(4)) : 1 + random.nextInt(most);
        if (!named && chance(2)) {
            width = 0;
        }
        text.append(type.spelling).append(named ? " " + name : "").append(" : ").append(width);
        return named;
    }

    private void field(StringBuilder text, String name, boolean last, long alignment) {
        Type type = !samples.isEmpty() && chance(4) ? new Type(any(samples).name(), 0, false, false) : any(types);
        if (type.alignas && chance(10)) {
            text.append("_Alignas(").append(chance(3) ? "__int128" : "32").append(") ");
        }
        if (judge.hasDeclspec() && alignment != 0 && chance(3)) {
            text.append("__declspec(align(").append(alignment).append(")) ");
        }
        text.append(type.spelling).append(' ');
        switch (random.nextInt(type.array ? 10 : 4)) {
            case 0 -> text.append('*').append(name);
            case 4 -> text.append("(*").append(name).append(")[3]");
            case 5 ->
                text.append(name)
                        .append('[')
                        .append(last ? "" : random.nextInt(4))
                        .append(']');
            case 6 ->
                text.append(name).append('[').append(1 + random.nextInt(3)).append("][2]");
            case 7 -> text.append(name).append("[2][").append(random.nextInt(3)).append("][2]");
            default -> text.append(name);
        }
    }

    private long alignment() {
        return chance(8) ? 1L << random.nextInt(7) : 0;
    }

    private String attributes(boolean packed, long alignment) {
        if (judge.hasDeclspec() && alignment != 0 && chance(2)) {
            return gnuAttributes(packed, 0) + "__declspec(align(" + alignment + ")) ";
        }
        return gnuAttributes(packed, alignment);
    }

    private static String gnuAttributes(boolean packed, long alignment) {
        return (packed ? "__attribute__((packed)) " : "")
                + (alignment == 0 ? "" : "__attribute__((aligned(" + alignment + "))) ");
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void addTypes() {
        TargetAbi abi = judge.abi();
        int cLong = (int) abi.size(BasicType.LONG) * Byte.SIZE;
        boolean microsoft = abi.isMicrosoft();
        integer("_Bool", 1);
        for (String sign : List.of("", "signed ", "unsigned ")) {
            integer(sign + "char", 8);
            integer(sign + "short", 16);
            integer(sign + "int", 32);
            integer(sign + "long", cLong);
            integer(sign + "long long", 64);
            integer(sign + "__int128", 128);
        }
        integer("enum shade", 32);
        integer("enum negative", 32);
        integer("enum wide", microsoft ? 32 : 64);
        integer("enum wide_negative", microsoft ? 32 : 64);
        integer("enum small", microsoft ? 32 : 8);
        integer("enum medium", microsoft ? 32 : 16);
        integer("plain_short", 16);
        integer("volatile const int", 32);
        types.add(new Type("aligned_int", 32, false, false));
        types.add(new Type("unaligned_int", 32, true, false));
        types.add(new Type("half_aligned", 64, true, false));
        types.add(new Type("aligned_char", 8, false, false));
        types.add(new Type("aligned_twice", 32, true, false));
        types.add(new Type("low_double", 0, true, false));
        types.add(new Type("aligned_pair", 0, false, false));
        types.add(new Type("low_pair", 0, true, false));
        for (String scalar : List.of(
                "float",
                "double",
                "long double",
                "_Complex float",
                "_Complex double",
                "_Complex long double",
                "void *",
                "function *",
                "__builtin_va_list",
                "_Atomic int",
                "_Atomic long long")) {
            types.add(new Type(scalar, 0, !scalar.startsWith("_Atomic"), true));
        }
        for (int size : List.of(4, 8, 16, 32, 64)) {
            types.add(new Type("vector" + size, 0, true, false));
        }
        types.add(new Type("double2", 0, true, false));
        addOptional();
    }

    private void addOptional() {
        if (judge.hasFloat16()) {
            types.add(new Type("_Float16", 0, true, true));
        }
        if (judge.hasFloat128()) {
            types.add(new Type("__float128", 0, true, true));
        }
        if (judge.hasDecimal()) {
            types.add(new Type("_Decimal32", 0, true, true));
            types.add(new Type("_Decimal64", 0, true, true));
            types.add(new Type("_Decimal128", 0, true, true));
        }
        if (judge.hasBitInt()) {
            for (int width : List.of(3, 17, 40, 65, 128)) {
                types.add(new Type("_BitInt(" + width + ")", 0, true, true));
                types.add(new Type("unsigned _BitInt(" + width + ")", 0, true, true));
            }
            integer("enum fixed", 16);
            integer("enum fixed_wide", 64);
        }
    }

    private void integer(String spelling, int width) {
        types.add(new Type(spelling, width, true, true));
    }
}
