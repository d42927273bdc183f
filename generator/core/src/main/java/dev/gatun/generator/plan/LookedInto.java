package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.plan.idiom.Idioms;
import dev.gatun.generator.select.FunctionTypedefs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records that the configuration says something of for which their size is needed, or their fields: arrays of them, results that C writes,
 * and those with a tag.
 */
final class LookedInto {

    private final Idioms idioms;
    private final Set<RecordId> records = new HashSet<>();

    private LookedInto(Idioms idioms) {
        this.idioms = idioms;
    }

    static Set<RecordId> of(List<Declaration> declarations, Idioms idioms) {
        LookedInto records = new LookedInto(idioms);
        records.records.addAll(idioms.tagged().keySet());
        declarations.forEach(records::add);
        return records.records;
    }

    private void add(Declaration declaration) {
        switch (declaration) {
            case Declaration.Function function
            when hasBuffers(function.key()) || !idioms.outs().of(function).isEmpty() -> addPointees(function.type());
            case Declaration.Typedef typedef
            when hasBuffers(typedef.name()) -> addPointees(FunctionTypedefs.functionType(typedef.type()));
            case Declaration.Record record -> addFields(record);
            case Declaration.Function _, Declaration.Typedef _ -> {}
            case Declaration.Enumeration _, Declaration.Variable _, Declaration.Macro _ -> {}
        }
    }

    private boolean hasBuffers(String place) {
        return !idioms.buffers().of(place).isEmpty();
    }

    /** Which name a rule has for the record, is all the same: its last word is the field's. */
    private void addFields(Declaration.Record record) {
        if (record.fields() == null) {
            return;
        }
        for (Declaration.Field field : record.fields()) {
            if (idioms.buffers().places().stream().anyMatch(place -> place.endsWith("." + field.name()))) {
                addPointees(field.type());
            }
        }
    }

    private void addPointees(@Nullable CType type) {
        switch (type) {
            case null -> {}
            case CType.Function function -> {
                addPointees(function.result());
                function.parameters().forEach(this::addPointees);
            }
            case CType.Pointer pointer -> addPointees(pointer.pointee());
            case CType.Array array -> addPointees(array.element());
            case CType.Typedef typedef -> addPointees(typedef.aliased());
            case CType.Qualified qualified -> addPointees(qualified.type());
            case CType.RecordType record -> records.add(record.id());
            case CType.Void _, CType.Primitive _, CType.BitInt _, CType.Complex _, CType.Vector _ -> {}
            case CType.VaList _, CType.EnumType _ -> {}
        }
    }
}
