package dev.gatun.generator.layout;

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
 * @param sizes of any type of the model
 */
public record Layouts(Map<RecordId, RecordLayout> records, TypeSizes sizes) {

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
        return new Layouts(Collections.unmodifiableMap(records), sizes);
    }
}
