package dev.gatun.generator.emit.java;

import dev.gatun.generator.emit.java.FieldEmitter.Place;
import dev.gatun.generator.plan.FieldPlan;
import dev.gatun.generator.plan.LayoutPlan;
import dev.gatun.generator.plan.Storage;
import dev.gatun.generator.plan.TypePlan.Initializer;
import dev.gatun.generator.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.List;

/** The class of a struct or union: a view of its memory. */
final class RecordEmitter {

    private final SourceText out;
    private final JavaTypeNames types;
    private final Conversions conversions;
    private final FieldEmitter fields;

    RecordEmitter(SourceText out) {
        this.out = out;
        this.types = new JavaTypeNames(out);
        this.conversions = new Conversions(out);
        this.fields = new FieldEmitter(out, types, conversions);
    }

    void emit(RecordPlan plan) {
        String self = plan.className();
        String segment = out.use(ClassRef.MEMORY_SEGMENT);
        out.javadoc(JavadocText.of(plan.documentation()));
        out.line("@" + out.use(ClassRef.NULL_MARKED));
        out.open("public record " + self + "(" + segment + " segment) implements " + out.use(ClassRef.POINTER) + "<" + self
                + ">");
        out.blank().javadoc("The C type.");
        emitType(plan);
        if (!plan.fields().isEmpty()) {
            out.blank();
        }
        for (FieldPlan field : plan.fields()) {
            emitPlace(field);
        }
        emitFactories(plan);
        for (FieldPlan field : plan.fields()) {
            Place place = new Place("segment", field.constant(), field.unaligned());
            fields.accessors("public ", field.name(), field.storage(), field.writable(), place, field.documentation());
        }
        out.close();
    }

    private void emitType(RecordPlan plan) {
        String self = plan.className();
        String recordType = out.use(ClassRef.RECORD_TYPE);
        out.line("public static final " + recordType + "<" + self + "> TYPE = " + builder(plan.layout(), plan.cName(), self));
        List<String> calls = new ArrayList<>();
        addCalls(plan.layout(), self, "", calls);
        for (int i = 0; i < calls.size(); i++) {
            out.continued(calls.get(i) + (i == calls.size() - 1 ? ";" : ""));
        }
    }

    private String builder(LayoutPlan layout, String cName, String self) {
        String kind = layout.union() ? ".union(" : ".struct(";
        return out.use(ClassRef.RECORD_TYPE) + kind + JavaLiterals.of(cName) + ", " + self + "::new)";
    }

    /** One call on each line. */
    private void addCalls(LayoutPlan layout, String self, String indent, List<String> calls) {
        for (LayoutPlan.Member member : layout.members()) {
            addCall(member, self, indent, calls);
        }
        String attributes = (layout.packed() ? ".packed()" : "")
                + (layout.pack() == 0 ? "" : ".pack(" + layout.pack() + ")")
                + (layout.alignment() == 0 ? "" : ".align(" + layout.alignment() + ")");
        if (!attributes.isEmpty()) {
            calls.add(indent + attributes);
        }
        calls.add(indent + ".build()");
    }

    private void addCall(LayoutPlan.Member member, String self, String indent, List<String> calls) {
        String attributes = (member.packed() ? ".packedField()" : "")
                + (member.alignment() == 0 ? "" : ".aligned(" + member.alignment() + ")");
        switch (member) {
            case LayoutPlan.FieldMember field -> calls.add(indent + field(field) + attributes);
            case LayoutPlan.BitFieldMember bits -> {
                String name = bits.name() == null ? "null" : JavaLiterals.of(bits.name());
                calls.add(indent + ".bits(" + name + ", " + conversions.nativeType(bits.type()) + ", " + bits.width() + ")"
                        + attributes);
            }
            case LayoutPlan.AnonymousMember inner -> {
                String name = inner.layout().union() ? "union {...}" : "struct {...}";
                calls.add(indent + ".anonymous(" + builder(inner.layout(), name, self));
                addCalls(inner.layout(), self, indent + "        ", calls);
                calls.add(calls.removeLast() + ")" + attributes);
            }
            case LayoutPlan.BlobMember blob ->
                calls.add(indent + ".blob(" + JavaLiterals.of(blob.name()) + ", " + FieldEmitter.length(blob.size()) + ", "
                        + blob.typeAlignment() + ")" + attributes);
        }
    }

    private String field(LayoutPlan.FieldMember field) {
        StringBuilder call = new StringBuilder(field.dimensions().isEmpty() ? ".field(" : ".array(");
        call.append(JavaLiterals.of(field.name())).append(", ").append(conversions.nativeType(field.type()));
        for (long dimension : field.dimensions()) {
            call.append(", ").append(FieldEmitter.length(dimension));
        }
        return call.append(')').toString();
    }

    private void emitPlace(FieldPlan field) {
        boolean bits = field.storage() instanceof Storage.Bits;
        out.line("private static final " + (bits ? out.use(ClassRef.BIT_FIELD) : "long") + " " + field.constant() + " = TYPE."
                + (bits ? "bitField(" : "offset(") + JavaLiterals.of(field.cName()) + ");");
    }

    private void emitFactories(RecordPlan plan) {
        String self = plan.className();
        String allocator = out.use(ClassRef.SEGMENT_ALLOCATOR) + " allocator";
        out.blank().javadoc("A new one, all zero.");
        out.open("public static " + self + " allocate(" + allocator + ")");
        out.line("return TYPE.allocate(allocator);").close();
        out.blank().javadoc("A new array, all zero.");
        out.open("public static " + out.use(ClassRef.ARRAY) + "<" + self + "> allocateArray(" + allocator
                + ", long length)");
        out.line("return TYPE.allocateArray(allocator, length);").close();
        if (!plan.initializers().isEmpty()) {
            emitOf(plan, allocator);
        }
    }

    private void emitOf(RecordPlan plan, String allocator) {
        String self = plan.className();
        List<String> parameters = new ArrayList<>(List.of(allocator));
        List<String> statements = new ArrayList<>();
        for (Initializer initializer : plan.initializers()) {
            if (initializer.field().storage() instanceof Storage.Single single) {
                parameters.add(types.given(single.type()) + " " + initializer.name());
                statements.add("result." + initializer.field().name() + "(" + initializer.name() + ");");
            }
        }
        out.blank().javadoc("A new one with these values.");
        out.openList("public static " + self + " of(", parameters, ")");
        out.line(self + " result = allocate(allocator);");
        statements.forEach(out::line);
        out.line("return result;").close();
    }
}
