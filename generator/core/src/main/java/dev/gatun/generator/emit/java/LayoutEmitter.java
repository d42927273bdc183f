package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.LayoutPlan;
import dev.gatun.generator.plan.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What describes a record to the runtime: one expression, or several where methods would exceed their 64 KiB (JVMS 4.7.3). */
final class LayoutEmitter {

    /** Members of one method; also as many as javac, which recurs, takes in one chain of calls. */
    static final int MOST_MEMBERS = 300;

    private static final String CONTINUATION = "    ";
    private static final String CONTINUED = "\n" + CONTINUATION;
    private static final String PARTS = "Layout$";

    private final ClassName self;
    private final Conversions conversions;
    private final List<MethodSpec> parts = new ArrayList<>();

    LayoutEmitter(ClassName self, Conversions conversions) {
        this.self = self;
        this.conversions = conversions;
    }

    Code code(LayoutPlan layout, String cName) {
        return layout(layout, cName, CONTINUED, layout.anywhere());
    }

    /** What {@link #code} refers to. */
    void addParts(TypeSpec.Builder type) {
        if (!parts.isEmpty()) {
            type.addType(TypeSpec.interfaceBuilder(PARTS)
                    .addModifiers(Modifier.PRIVATE)
                    .addMethods(parts)
                    .build());
        }
    }

    /**
     * @param line the start of a continued line
     * @param anywhere whether pointers to it may hold any address
     */
    private Code layout(LayoutPlan layout, String cName, String line, boolean anywhere) {
        Code start = Code.of(
                "$T.$L($L, $T::new)",
                RuntimeTypes.RECORD_TYPE,
                layout.union() ? "union" : "struct",
                JavaLiterals.of(cName),
                self);
        Code.Builder code = Code.builder().add(withMembers(start, layout.members(), line));
        if (layout.packed()) {
            code.add(line).add(".packed()");
        }
        if (layout.pack() != 0) {
            code.add(line).add(".pack($L)", layout.pack());
        }
        if (layout.alignment() != 0) {
            code.add(line).add(".align($L)", layout.alignment());
        }
        if (anywhere) {
            code.add(line).add(".anywhere()");
        }
        return code.add(line).add(".build()").build();
    }

    /** A method adds as many members as one statement may; the rest goes to others. */
    private Code withMembers(Code start, List<LayoutPlan.Member> members, String line) {
        Code record = start;
        if (weight(members) <= MOST_MEMBERS) {
            return chain(start, members, line);
        }
        for (int from = 0; from < members.size(); ) {
            int to = from + 1;
            long weight = weight(members.get(from));
            while (to < members.size() && weight + weight(members.get(to)) <= MOST_MEMBERS) {
                weight += weight(members.get(to++));
            }
            record = added(record, members.subList(from, to));
            from = to;
        }
        return record;
    }

    private Code added(Code record, List<LayoutPlan.Member> members) {
        // the parts that its own members need come first
        Code chain = chain(Code.of("record"), members, CONTINUED);
        String name = "add" + parts.size();
        TypeName builder = ParameterizedTypeName.get(RuntimeTypes.RECORD_BUILDER, self);
        parts.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addParameter(builder, "record")
                .addStatement("return $L", conversions.block(chain))
                .build());
        return Code.of("$L.$L($L)", PARTS, name, record);
    }

    private Code chain(Code start, List<LayoutPlan.Member> members, String line) {
        Code.Builder code = Code.builder().add(start);
        for (LayoutPlan.Member member : members) {
            code.add(line).add(member(member, line));
            if (member.packed()) {
                code.add(line).add(".packedField()");
            }
            if (member.alignment() != 0) {
                code.add(line).add(".aligned($L)", member.alignment());
            }
        }
        return code.build();
    }

    private static long weight(List<LayoutPlan.Member> members) {
        return members.stream().mapToLong(LayoutEmitter::weight).sum();
    }

    private static long weight(LayoutPlan.Member member) {
        return member instanceof LayoutPlan.AnonymousMember inner
                ? Math.min(MOST_MEMBERS, 1 + weight(inner.layout().members()))
                : 1;
    }

    private Code member(LayoutPlan.Member member, String line) {
        return switch (member) {
            case LayoutPlan.FieldMember field -> field(field);
            case LayoutPlan.BitFieldMember bits ->
                Code.of(
                        ".bits($L, $L, $L)",
                        bits.name() == null ? "null" : JavaLiterals.of(bits.name()),
                        Conversions.nativeType(bits.type()),
                        bits.width());
            case LayoutPlan.WideBitFieldMember bits ->
                Code.of(
                        ".bits($L, $L, $L, $L)",
                        bits.name() == null ? "null" : JavaLiterals.of(bits.name()),
                        conversions.nativeType(new ValueType.ViewValue(bits.type())),
                        bits.signed(),
                        bits.width());
            case LayoutPlan.AnonymousMember inner -> {
                String keyword = inner.layout().union() ? "union {...}" : "struct {...}";
                yield Code.of(".anonymous($L)", layout(inner.layout(), keyword, line + CONTINUATION, false));
            }
            case LayoutPlan.BlobMember blob ->
                Code.of(".blob($L, $L, $L)", JavaLiterals.of(blob.name()), blob.size(), blob.typeAlignment());
        };
    }

    private Code field(LayoutPlan.FieldMember field) {
        Code.Builder code = Code.builder()
                .add(
                        ".$L($L, $L",
                        field.dimensions().isEmpty() ? "field" : "array",
                        JavaLiterals.of(field.name()),
                        conversions.nativeType(field.type()));
        for (long dimension : field.dimensions()) {
            code.add(", $L", dimension <= Integer.MAX_VALUE ? Long.toString(dimension) : JavaLiterals.of(dimension));
        }
        return code.add(")").build();
    }
}
