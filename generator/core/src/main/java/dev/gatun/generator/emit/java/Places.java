package dev.gatun.generator.emit.java;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.FieldPlan;
import dev.gatun.generator.plan.Storage;
import java.util.IdentityHashMap;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The constants that say where fields are. They are the record class's own, or those of nested ones where its initialiser would exceed
 * 64 KiB (JVMS 4.7.3).
 */
final class Places {

    private static final String CONTINUED = "\n    ";
    private static final int MOST = LayoutEmitter.MOST_MEMBERS;

    private final List<FieldPlan> fields;
    private final IdentityHashMap<FieldPlan, String> holders = new IdentityHashMap<>();

    Places(List<FieldPlan> fields) {
        this.fields = fields;
        if (fields.size() > MOST) {
            for (int i = 0; i < fields.size(); i++) {
                holders.put(fields.get(i), "Places$" + i / MOST);
            }
        }
    }

    /** A field's place. */
    Code of(FieldPlan field) {
        String holder = holders.get(field);
        return Code.of("$L", holder == null ? field.constant() : holder + "." + field.constant());
    }

    void addTo(TypeSpec.Builder type) {
        if (holders.isEmpty()) {
            add(type, fields, Modifier.PRIVATE);
            return;
        }
        for (int from = 0; from < fields.size(); from += MOST) {
            TypeSpec.Builder holder =
                    TypeSpec.interfaceBuilder("Places$" + from / MOST).addModifiers(Modifier.PRIVATE);
            add(holder, fields.subList(from, Math.min(fields.size(), from + MOST)), Modifier.PUBLIC);
            type.addType(holder.build());
        }
    }

    /** Constants of one type are one declaration. */
    private static void add(TypeSpec.Builder type, List<FieldPlan> fields, Modifier access) {
        StringBuilder offsets = new StringBuilder();
        String first = null;
        for (FieldPlan field : fields) {
            String name = JavaLiterals.of(field.cName());
            if (field.storage() instanceof Storage.Bits) {
                type.addField(constant(RuntimeTypes.BIT_FIELD, field.constant(), access)
                        .initializer("TYPE.bitField($L)", name)
                        .build());
            } else if (field.storage() instanceof Storage.WideBits) {
                type.addField(constant(RuntimeTypes.WIDE_BIT_FIELD, field.constant(), access)
                        .initializer("TYPE.wideBitField($L)", name)
                        .build());
            } else if (first == null) {
                first = field.constant();
                offsets.append("TYPE.offset(").append(name).append(')');
            } else {
                offsets.append(',').append(CONTINUED).append(field.constant());
                offsets.append(" = TYPE.offset(").append(name).append(')');
            }
        }
        if (first != null) {
            type.addField(constant(TypeName.LONG, first, access)
                    .initializer("$L", offsets.toString())
                    .build());
        }
    }

    private static FieldSpec.Builder constant(TypeName type, String name, Modifier access) {
        return FieldSpec.builder(type, name, access, Modifier.STATIC, Modifier.FINAL);
    }
}
