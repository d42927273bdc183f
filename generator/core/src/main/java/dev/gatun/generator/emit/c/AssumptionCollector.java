package dev.gatun.generator.emit.c;

import dev.gatun.generator.emit.c.Assumption.Aspect;
import dev.gatun.generator.layout.Layouts;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PlacedField;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.source.SourcePosition;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through declarations and writes down what the model says of each. */
final class AssumptionCollector {

    private final Model model;
    private final Layouts layouts;
    private final TypeSpeller types;
    private final MacroAssumptions macros;
    private final List<Assumption> assumptions = new ArrayList<>();
    private final Set<RecordId> seen = new HashSet<>();

    AssumptionCollector(Model model, Layouts layouts) {
        this.model = model;
        this.layouts = layouts;
        this.types = new TypeSpeller(model, layouts);
        this.macros = new MacroAssumptions(model, types);
    }

    List<Assumption> assumptions() {
        return assumptions;
    }

    void add(Declaration declaration) {
        switch (declaration) {
            case Declaration.Record record -> record(record);
            case Declaration.Enumeration enumeration -> enumeration(enumeration);
            case Declaration.Function function ->
                sameType(
                        Aspect.FUNCTION_TYPE,
                        function.name(),
                        function.position(),
                        "__typeof__(" + function.name() + ")",
                        function.type());
            case Declaration.Variable variable ->
                samePointee(
                        Aspect.VARIABLE_TYPE, variable.name(), variable.position(), variable.name(), variable.type());
            case Declaration.Typedef typedef -> typedef(typedef);
            // macros of the headers that ship with the tool stand for the compiler's own, which may have others
            case Declaration.Macro macro when macro.position().file().isSynthetic() -> {}
            case Declaration.Macro macro -> assumptions.addAll(macros.of(macro));
        }
    }

    private void sameType(Aspect aspect, String subject, SourcePosition position, String type, CType ours) {
        String spelling = types.spell(ours);
        if (spelling != null) {
            assumptions.add(new Assumption.SameType(aspect, subject, position, type, spelling, spelling, false));
        }
    }

    /** By the object's address, since qualifiers of a type itself are not compared. */
    private void samePointee(Aspect aspect, String subject, SourcePosition position, String object, CType ours) {
        String pointer = types.spell(new CType.Pointer(ours));
        String spelling = types.spell(ours);
        if (pointer != null && spelling != null) {
            assumptions.add(new Assumption.SameType(
                    aspect, subject, position, "__typeof__(&" + object + ")", pointer, spelling, true));
        }
    }

    private void number(Aspect aspect, String subject, SourcePosition position, String expression, long expected) {
        assumptions.add(
                new Assumption.Number(aspect, subject, position, expression, BigInteger.valueOf(expected), false));
    }

    private void record(Declaration.Record record) {
        String name = types.name(record.id());
        if (!record.isComplete() || name == null || !seen.add(record.id())) {
            return;
        }
        String subject = subject(record, name);
        long size = layouts.records().get(record.id()).size();
        number(Aspect.RECORD_SIZE, subject, record.position(), "sizeof(" + name + ")", size);
        number(
                Aspect.RECORD_ALIGNMENT,
                subject,
                record.position(),
                "_Alignof(" + name + ")",
                layouts.alignment(record));
        for (PlacedField placed : layouts.sizes().namedFields(record)) {
            if (placed.width().isPresent()) {
                bitField(name, subject, placed);
            } else {
                field(name, subject, placed);
            }
        }
    }

    /** A name for people: the type's own where it has one, else its kind. */
    private static String subject(Declaration.Record record, String name) {
        return name.startsWith("__typeof__") ? new CType.RecordType(record.id()).spelling() : name;
    }

    private void field(String name, String owner, PlacedField placed) {
        Declaration.Field field = placed.field();
        String subject = owner + "." + field.name();
        String access = "((" + name + " *) 0)->" + field.name();
        number(
                Aspect.FIELD_OFFSET,
                subject,
                field.position(),
                "__builtin_offsetof(" + name + ", " + field.name() + ")",
                placed.offset() / Byte.SIZE);
        layouts.sizes()
                .size(field.type())
                .ifPresent(
                        size -> number(Aspect.FIELD_SIZE, subject, field.position(), "sizeof(" + access + ")", size));
        samePointee(Aspect.FIELD_TYPE, subject, field.position(), access, field.type());
    }

    private void bitField(String name, String owner, PlacedField placed) {
        Declaration.Field field = placed.field();
        String subject = owner + "." + field.name();
        CType type = field.type().canonical();
        boolean bool = type.equals(new CType.Primitive(PrimitiveKind.BOOL));
        String fieldName = String.valueOf(field.name());
        assumptions.add(new Assumption.Bits(
                Aspect.BIT_FIELD_PLACE,
                subject,
                field.position(),
                name,
                fieldName,
                placed.offset(),
                placed.width().getAsInt(),
                bool));
        Boolean signed = bool ? null : signed(type);
        if (signed != null) {
            assumptions.add(
                    new Assumption.Sign(Aspect.BIT_FIELD_SIGN, subject, field.position(), name, fieldName, signed));
        }
    }

    /** Null for what has no plain sign: plain {@code int} and {@code char} follow the compiler's flags, which it is to confirm. */
    private @Nullable Boolean signed(CType type) {
        PrimitiveKind kind = switch (type) {
            case CType.Primitive primitive -> primitive.kind();
            case CType.EnumType(EnumId id) -> underlying(id);
            default -> null;
        };
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case SIGNED_CHAR, SHORT, INT, LONG, LONG_LONG, INT128 -> true;
            case CHAR -> model.abi().charSigned();
            case BOOL,
                    UNSIGNED_CHAR,
                    UNSIGNED_SHORT,
                    UNSIGNED_INT,
                    UNSIGNED_LONG,
                    UNSIGNED_LONG_LONG,
                    UNSIGNED_INT128 -> false;
            default -> null;
        };
    }

    private @Nullable PrimitiveKind underlying(EnumId id) {
        Declaration.Enumeration enumeration = model.enums().get(id);
        return enumeration == null || enumeration.underlying() == null
                ? null
                : enumeration.underlying().kind();
    }

    private void enumeration(Declaration.Enumeration enumeration) {
        for (Declaration.Constant constant : enumeration.constants()) {
            assumptions.add(new Assumption.Number(
                    Aspect.ENUM_CONSTANT,
                    constant.name(),
                    constant.position(),
                    constant.name(),
                    constant.value(),
                    false));
        }
        String name = types.name(enumeration.id());
        if (enumeration.underlying() != null && name != null && !name.startsWith("__typeof__")) {
            assumptions.add(new Assumption.SameType(
                    Aspect.ENUM_TYPE,
                    name,
                    enumeration.position(),
                    name,
                    enumeration.underlying().spelling(),
                    enumeration.underlying().spelling(),
                    false));
        }
    }

    private void typedef(Declaration.Typedef typedef) {
        sameType(Aspect.TYPEDEF_TYPE, typedef.name(), typedef.position(), typedef.name(), typedef.type());
        if (typedef.alignment() != 0) {
            number(
                    Aspect.TYPEDEF_ALIGNMENT,
                    typedef.name(),
                    typedef.position(),
                    "_Alignof(" + typedef.name() + ")",
                    typedef.alignment());
        }
    }
}
