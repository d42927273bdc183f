package dev.gatun.integration.calls;

import dev.gatun.integration.calls.CShape.Aggregate;
import dev.gatun.integration.calls.CShape.Complex;
import dev.gatun.integration.calls.CShape.Single;
import dev.gatun.integration.calls.CShape.To;
import dev.gatun.integration.calls.CShape.Vector;
import dev.gatun.integration.calls.Leaf.CEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Types at random: records of 1 to 200 bytes with members of all kinds, and what else parameters have. */
final class RandomTypes {

    private static final int MAX_SIZE = 200;
    private static final int MAX_LEAVES = 60;

    private final Random random;
    private final boolean throughShim;
    private final List<CScalar> scalars;
    private final List<CShape> values = new ArrayList<>();
    private final List<CEnum> enums = new ArrayList<>();
    private final List<Aggregate> records = new ArrayList<>();

    /**
     * @param throughShim whether types are among them that only the C shim passes
     * @param halves whether the compiler has {@code _Float16}
     */
    RandomTypes(Random random, int count, boolean throughShim, boolean halves) {
        this.random = random;
        this.throughShim = throughShim;
        this.scalars = new ArrayList<>(CScalar.LINKABLE);
        if (throughShim) {
            addShimmed(halves);
        }
        for (int i = 0; i < 4; i++) {
            enums.add(new CEnum("enu" + i, 2 + random.nextInt(4)));
        }
        while (records.size() < count) {
            Aggregate record = aggregate("rec" + records.size());
            if (record.size() <= MAX_SIZE && record.leaves().size() <= MAX_LEAVES) {
                records.add(record);
            }
        }
    }

    private void addShimmed(boolean halves) {
        if (halves) {
            scalars.addAll(List.of(CScalar.FLOAT16, CScalar.FLOAT16));
        }
        for (CScalar type : List.of(CScalar.LONG_DOUBLE, CScalar.INT128, CScalar.UNSIGNED_INT128)) {
            values.add(new Single(new Leaf(type, null, type.width(), "", "", ".set(")));
        }
        for (CScalar type : List.of(CScalar.FLOAT, CScalar.DOUBLE, CScalar.LONG_DOUBLE)) {
            values.add(new Complex(type));
        }
        for (CScalar type : List.of(CScalar.SHORT, CScalar.INT, CScalar.LONG_LONG, CScalar.FLOAT, CScalar.DOUBLE)) {
            for (int size = 8; size <= 16; size *= 2) {
                values.add(new Vector(type, size * 8 / type.width(), "vec" + values.size()));
            }
        }
    }

    boolean throughShim() {
        return throughShim;
    }

    /** All definitions, each before its use. */
    String definitions() {
        StringBuilder text = new StringBuilder();
        enums.forEach(each -> text.append(each.declaration()));
        for (CShape value : values) {
            if (value instanceof Vector vector) {
                text.append(vector.definition(vector.element().width() / 8));
            }
        }
        records.forEach(record -> text.append(record.text()));
        return text.toString();
    }

    CShape parameter() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> anyRecord();
            case 3 -> new To(random.nextBoolean() ? anyRecord() : referable());
            case 4, 5, 6 -> valueOrScalar();
            default -> new Single(scalar());
        };
    }

    CShape result() {
        return random.nextInt(5) < 2 ? anyRecord() : valueOrScalar();
    }

    private CShape valueOrScalar() {
        return throughShim ? values.get(random.nextInt(values.size())) : new Single(scalar());
    }

    /** What passes through an ellipsis without promotion. */
    CShape promoted() {
        List<CScalar> types =
                List.of(CScalar.INT, CScalar.UNSIGNED, CScalar.LONG_LONG, CScalar.DOUBLE, CScalar.ADDRESS);
        return single(types.get(random.nextInt(types.size())));
    }

    private Aggregate anyRecord() {
        return records.get(random.nextInt(records.size()));
    }

    private CShape referable() {
        if (throughShim && random.nextBoolean()) {
            return valueOrScalar();
        }
        while (true) {
            Single single = single(scalars.get(random.nextInt(scalars.size())));
            if (!single.leaf().type().reference().isEmpty()) {
                return single;
            }
        }
    }

    private static Single single(CScalar type) {
        return new Single(new Leaf(type, null, type.width(), "", "", ""));
    }

    private Leaf scalar() {
        if (random.nextInt(12) == 0) {
            return new Leaf(CScalar.UNSIGNED, enums.get(random.nextInt(enums.size())), 32, "", "", "");
        }
        CScalar type = scalars.get(random.nextInt(scalars.size()));
        // floating members decide how a record is passed: more of them
        CScalar chosen = random.nextInt(4) == 0 ? (random.nextBoolean() ? CScalar.FLOAT : CScalar.DOUBLE) : type;
        return new Leaf(chosen, null, chosen.width(), "", "", "");
    }

    private Aggregate aggregate(String tag) {
        boolean union = random.nextInt(8) == 0;
        List<Member> members = members("m", 1 + random.nextInt(random.nextBoolean() ? 3 : 12), 0, !union);
        String keyword = union ? "union" : "struct";
        StringBuilder text = new StringBuilder(keyword + " " + tag + " {\n");
        members.forEach(member -> text.append(member.text()));
        text.append("}" + attributes() + ";\n");
        return new Aggregate(keyword, tag, text.toString(), leaves(members, union), size(members));
    }

    private String attributes() {
        if (!throughShim) {
            return "";
        }
        return switch (random.nextInt(8)) {
            case 0, 1 -> " __attribute__((packed))";
            case 2 -> " __attribute__((aligned(" + (16 << random.nextInt(3)) + ")))";
            case 3 -> " __attribute__((packed, aligned(2)))";
            default -> "";
        };
    }

    /** @param size in bytes, not less than it is */
    private record Member(String text, List<Leaf> leaves, long size) {}

    private static long size(List<Member> members) {
        return members.stream().mapToLong(Member::size).sum();
    }

    /** Of a union, one member's: they lie upon each other. */
    private List<Leaf> leaves(List<Member> members, boolean union) {
        if (union) {
            return members.get(random.nextInt(members.size())).leaves();
        }
        List<Leaf> all = new ArrayList<>();
        members.forEach(member -> all.addAll(member.leaves()));
        return all;
    }

    private List<Member> members(String prefix, int count, int depth, boolean bits) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(member(prefix + i, depth, bits));
        }
        return members;
    }

    private Member member(String name, int depth, boolean bits) {
        int kind = random.nextInt(20);
        if (kind < 3 && !records.isEmpty()) {
            Aggregate inner = anyRecord();
            return nested(name, inner, inner.size());
        }
        if (kind >= 17 && throughShim) {
            return nested(name, valueOrScalar(), 32);
        }
        if (kind == 3 && depth < 3) {
            return anonymous(name, depth + 1);
        }
        Leaf leaf = scalar();
        if (kind < 7 && bits && leaf.type().isInteger() && leaf.type() != CScalar.CHAR16) {
            return bitField(name, leaf);
        }
        String type = new Single(leaf).declare(name);
        // char arrays are text and enum arrays are of integers in Java: not what this is about
        if (kind < 10 && leaf.enumeration() == null && leaf.type() != CScalar.CHAR) {
            return array(name, leaf);
        }
        Leaf member = leaf.within("." + name, "." + name);
        return new Member(
                "  " + type + ";\n",
                List.of(new Leaf(
                        leaf.type(),
                        leaf.enumeration(),
                        leaf.width(),
                        "." + name,
                        "." + name + "()",
                        member.write() + "(")),
                8);
    }

    private Member nested(String name, CShape inner, long size) {
        // an array of vectors is one of all their elements in Java
        int length = random.nextInt(3) == 0 && !(inner instanceof Vector) ? 1 + random.nextInt(3) : 0;
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < Math.max(1, length); i++) {
            String c = "." + name + (length == 0 ? "" : "[" + i + "]");
            String java = "." + name + "()" + (length == 0 ? "" : ".get(" + i + ")");
            inner.leaves().forEach(leaf -> leaves.add(leaf.within(c, java)));
        }
        String text = "  " + inner.declare(name) + (length == 0 ? "" : "[" + length + "]") + ";\n";
        return new Member(text, leaves, size * Math.max(1, length));
    }

    private Member anonymous(String name, int depth) {
        boolean union = random.nextBoolean();
        List<Member> members = members(name + "_", 1 + random.nextInt(3), depth, !union);
        StringBuilder text = new StringBuilder("  " + (union ? "union" : "struct") + " {\n");
        members.forEach(member -> text.append("  ").append(member.text()));
        return new Member(text.append("  };\n").toString(), leaves(members, union), size(members));
    }

    private Member bitField(String name, Leaf leaf) {
        // GCC warns where a bit-field cannot hold all constants of its enum
        int least = leaf.enumeration() == null ? 1 : 31;
        int width = leaf.type() == CScalar.BOOL
                ? 1
                : least + random.nextInt(leaf.type().width() - least + 1);
        Leaf field = new Leaf(leaf.type(), leaf.enumeration(), width, "." + name, "." + name + "()", "." + name + "(");
        return new Member("  " + new Single(leaf).declare(name) + " : " + width + ";\n", List.of(field), 8);
    }

    private Member array(String name, Leaf leaf) {
        int length = 1 + random.nextInt(4);
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            leaves.add(new Leaf(
                    leaf.type(),
                    null,
                    leaf.width(),
                    "." + name + "[" + i + "]",
                    "." + name + "().get(" + i + ")",
                    "." + name + "().set(" + i + ", "));
        }
        return new Member("  " + new Single(leaf).declare(name) + "[" + length + "];\n", leaves, 8L * length);
    }
}
