package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.TypeSizes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Records whose own declaration is not packed, but that are part of one that is, or have a typedef that lowers their alignment: a
 * view of such a part may be at any address.
 */
final class UnalignedRecords {

    private UnalignedRecords() {}

    static Set<RecordId> of(Model model, TypeSizes sizes) {
        Set<RecordId> found = new HashSet<>();
        Deque<RecordId> waiting = new ArrayDeque<>();
        for (Declaration.Record record : model.records().values()) {
            boolean packed = record.packed() || record.pack() != 0;
            for (Declaration.Field field : fields(record)) {
                if (packed || field.packed() || sizes.isLowered(field.type())) {
                    add(field.type(), found, waiting);
                }
            }
        }
        for (RecordId id = waiting.poll(); id != null; id = waiting.poll()) {
            Declaration.Record record = model.records().get(id);
            if (record != null) {
                fields(record).forEach(field -> add(field.type(), found, waiting));
            }
        }
        return found;
    }

    private static List<Declaration.Field> fields(Declaration.Record record) {
        List<Declaration.Field> fields = record.fields();
        return fields == null ? List.of() : fields;
    }

    private static void add(CType type, Set<RecordId> found, Deque<RecordId> waiting) {
        CType part = type.canonical();
        while (part instanceof CType.Array array) {
            part = array.element().canonical();
        }
        if (part instanceof CType.RecordType record && found.add(record.id())) {
            waiting.add(record.id());
        }
    }
}
