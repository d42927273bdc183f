package dev.gatun.generator.layout;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PlacedField;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What a model says of its tagged records, each statement with the question in C that a compiler can answer. */
final class LayoutQuestions {

    /**
     * A constant.
     *
     * @param record the record of file scope that it is about, as in {@code struct r5}
     * @param expression in C
     * @param expected the model's answer
     */
    record Value(String record, String expression, long expected) {}

    /**
     * A bit-field's place.
     *
     * @param record the record of file scope that has it
     * @param path from that record to the field
     * @param ones a value whose bits are all ones
     * @param offset the model's answer, in bits
     * @param width in bits
     */
    record Bits(String record, String path, String ones, long offset, long width) {}

    private final Model model;
    private final Layouts layouts;
    private final String alignof;
    private final List<Value> values = new ArrayList<>();
    private final List<Bits> bits = new ArrayList<>();

    LayoutQuestions(Model model, String alignof) {
        this.alignof = alignof;
        this.model = model;
        this.layouts = Layouts.of(model);
        for (Declaration.Record declared : model.records().values()) {
            if (declared.id().tag() != null && declared.isComplete()) {
                ask(declared);
            }
        }
    }

    List<Value> values() {
        return values;
    }

    List<Bits> bits() {
        return bits;
    }

    private void ask(Declaration.Record declared) {
        String name = new CType.RecordType(declared.id()).spelling();
        var layout = layouts.records().get(declared.id());
        values.add(new Value(name, "sizeof(" + name + ")", layout.size()));
        values.add(new Value(name, alignof + "(" + name + ")", layout.alignment()));
        fields(name, declared, "", 0);
    }

    private void fields(String name, Declaration.Record declared, String prefix, long base) {
        for (PlacedField placed : layouts.sizes().namedFields(declared)) {
            field(name, placed, prefix + placed.field().name(), base + placed.offset());
        }
    }

    private void field(String name, PlacedField placed, String path, long offset) {
        CType type = placed.field().type();
        if (placed.width().isPresent()) {
            boolean bool = type.canonical().equals(new CType.Primitive(PrimitiveKind.BOOL));
            bits.add(new Bits(
                    name, path, bool ? "1" : "-1", offset, placed.width().getAsInt()));
            return;
        }
        values.add(new Value(name, "__builtin_offsetof(" + name + ", " + path + ")", offset / Byte.SIZE));
        String lvalue = "((" + name + " *) 0)->" + path;
        OptionalLong size = layouts.sizes().size(type);
        if (size.isPresent()) {
            values.add(new Value(name, "sizeof(" + lvalue + ")", size.getAsLong()));
        }
        if (type.canonical() instanceof CType.RecordType(RecordId id) && id.tag() == null) {
            fields(name, model.records().get(id), path + ".", offset);
        }
    }
}
