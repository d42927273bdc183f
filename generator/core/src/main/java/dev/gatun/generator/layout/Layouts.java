package dev.gatun.generator.layout;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.TypeSizes;
import dev.gatun.runtime.layout.RecordLayout;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The layouts of a model's records.
 *
 * @param records of each complete record; places are in the order of its fields
 * @param nameAlignments of the records whose naming typedef has an alignment of its own, in bytes
 * @param sizes of any type of the model
 */
public record Layouts(Map<RecordId, RecordLayout> records, Map<RecordId, Long> nameAlignments, TypeSizes sizes) {

    /** Lays out all complete records. */
    public static Layouts of(Model model) {
        TypeSizes sizes = new TypeSizes(model.abi(), model.records()::get, model.enums()::get);
        Map<RecordId, RecordLayout> records = new LinkedHashMap<>();
        // members come before the records that they are part of, so that no layout has to go deep
        for (Declaration.Record record : model.records().values()) {
            RecordLayout layout = sizes.layout(record.id());
            if (layout != null) {
                records.put(record.id(), layout);
            }
        }
        return new Layouts(Collections.unmodifiableMap(records), nameAlignments(model), sizes);
    }

    private static Map<RecordId, Long> nameAlignments(Model model) {
        Map<RecordId, Long> alignments = new LinkedHashMap<>();
        for (Declaration declaration : model.declarations()) {
            if (declaration instanceof Declaration.Typedef typedef
                    && typedef.alignment() != 0
                    && typedef.type() instanceof CType.RecordType(RecordId id)
                    && id.tag() == null
                    && typedef.name().equals(model.records().get(id).name())) {
                alignments.put(id, typedef.alignment());
            }
        }
        return alignments;
    }

    /** {@code _Alignof} of the complete record's name, in bytes: an untagged record's typedef can differ from the record. */
    public long alignment(Declaration.Record record) {
        Long named = nameAlignments.get(record.id());
        return named == null ? records.get(record.id()).alignment() : named;
    }
}
