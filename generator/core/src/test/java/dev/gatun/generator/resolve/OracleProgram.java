package dev.gatun.generator.resolve;

import dev.gatun.generator.layout.Layouts;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PlacedField;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.RecordId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A C program that prints what the compiler makes of a header, and the lines that the model expects of it: size, alignment and
 * fields of every record, every enum constant, every macro's value and type, and assertions on every type.
 */
final class OracleProgram {

    private final Model model;
    private final Layouts layouts;
    private final StringBuilder assertions = new StringBuilder();
    private final StringBuilder statements = new StringBuilder();
    private final StringBuilder macros = new StringBuilder();
    private final Set<String> otherNames = new LinkedHashSet<>();
    private final List<String> expected = new ArrayList<>();
    private final Map<RecordId, String> names = new LinkedHashMap<>();

    OracleProgram(Model model) {
        this.model = model;
        this.layouts = Layouts.of(model);
        nameRecords();
        for (Declaration declaration : model.declarations()) {
            add(declaration);
        }
    }

    String source(String header) {
        StringBuilder source = new StringBuilder("#include <" + header + ">\n" + HELPERS);
        source.append("static void gatun_macros(void) {\n").append(macros).append("}\n");
        // names that are macros too: what follows is about the others
        otherNames.forEach(name -> source.append("#undef ").append(name).append('\n'));
        return source.append(assertions)
                .append("int main(void) {\n")
                .append(statements)
                .append("gatun_macros();\nreturn 0;\n}\n")
                .toString();
    }

    List<String> expected() {
        return expected;
    }

    private static final String HELPERS = """
            static void gatun_bits(const char *record, const char *field, const unsigned char *p, long n) {
                long first = -1, count = 0;
                for (long i = 0; i < n * 8; i++) if (p[i / 8] >> (i % 8) & 1) { if (first < 0) first = i; count++; }
                __builtin_printf("bits %s.%s %ld %ld\\n", record, field, first, count);
            }
            #define GATUN_TYPE(m) _Generic((m), _Bool: "_Bool", char: "char", signed char: "signed char", \\
                unsigned char: "unsigned char", short: "short", unsigned short: "unsigned short", int: "int", \\
                unsigned: "unsigned int", long: "long", unsigned long: "unsigned long", long long: "long long", \\
                unsigned long long: "unsigned long long", __int128: "__int128", unsigned __int128: "unsigned __int128", \\
                float: "float", double: "double", long double: "long double", default: "other")
            """;

    /** How C can say the type of each complete record; untagged ones within others by way of the field. */
    private void nameRecords() {
        for (Declaration.Record record : model.records().values()) {
            if (record.id().tag() != null && record.id().ordinal() == 0) {
                names.put(record.id(), new CType.RecordType(record.id()).spelling());
            } else if (record.id().tag() == null && record.name() != null) {
                names.put(record.id(), record.name());
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (RecordId id : List.copyOf(names.keySet())) {
                Declaration.Record record = model.records().get(id);
                for (PlacedField placed : record == null
                        ? List.<PlacedField>of()
                        : layouts.sizes().namedFields(record)) {
                    more |= nameThrough(names.get(id), placed.field());
                }
            }
        }
    }

    private boolean nameThrough(String outer, Declaration.Field field) {
        String expression = "((" + outer + " *) 0)->" + field.name();
        CType type = field.type().canonical();
        while (type instanceof CType.Array array) {
            expression += "[0]";
            type = array.element().canonical();
        }
        return type instanceof CType.RecordType(RecordId id)
                && names.putIfAbsent(id, "__typeof__(" + expression + ")") == null;
    }

    private void add(Declaration declaration) {
        if (!(declaration instanceof Declaration.Macro) && declaration.name() != null) {
            otherNames.add(declaration.name());
        }
        switch (declaration) {
            case Declaration.Record record -> record(record);
            case Declaration.Enumeration enumeration -> enumeration(enumeration);
            case Declaration.Macro macro -> macro(macro);
            case Declaration.Function function ->
                sameType(function.name(), "__typeof__(" + function.name() + ")", function.type());
            case Declaration.Variable variable ->
                sameType(variable.name(), "__typeof__(" + variable.name() + ")", variable.type());
            case Declaration.Typedef typedef -> sameType(typedef.name(), typedef.name(), typedef.type());
        }
    }

    /** The compiler is to find that the type is what our spelling of it says. */
    private void sameType(String name, String type, CType ours) {
        String spelling = ours.spelling();
        if (!spelling.contains("{...}")) {
            assertions.append("_Static_assert(__builtin_types_compatible_p(%s, __typeof__(%s)), \"%s\");\n"
                    .formatted(type, spelling, name));
        }
    }

    private void print(String label, String value) {
        statements.append("__builtin_printf(\"%s %%lld\\n\", (long long) (%s));\n".formatted(label, value));
    }

    private void expect(String label, long value) {
        expected.add(label + " " + value);
    }

    private void record(Declaration.Record record) {
        String name = names.get(record.id());
        if (!record.isComplete() || name == null) {
            return;
        }
        var layout = layouts.records().get(record.id());
        String label = "record " + label(name);
        print(label + " size", "sizeof(" + name + ")");
        expect(label + " size", layout.size());
        print(label + " align", "_Alignof(" + name + ")");
        expect(label + " align", layouts.alignment(record));
        for (PlacedField placed : layouts.sizes().namedFields(record)) {
            field(name, record, placed);
        }
    }

    private void field(String name, Declaration.Record record, PlacedField placed) {
        String field = placed.field().name();
        otherNames.add(field);
        CType type = placed.field().type();
        if (placed.width().isPresent()) {
            boolean bool = type.canonical().equals(new CType.Primitive(PrimitiveKind.BOOL));
            statements.append(
                    "{ %s x; __builtin_memset(&x, 0, sizeof x); x.%s = %s; gatun_bits(\"%s\", \"%s\", (void *) &x, sizeof x); }\n"
                            .formatted(name, field, bool ? "1" : "-1", label(name), field));
            expected.add("bits %s.%s %d %d"
                    .formatted(
                            label(name), field, placed.offset(), placed.width().getAsInt()));
            return;
        }
        String label = "field " + label(name) + "." + field;
        print(label, "__builtin_offsetof(" + name + ", " + field + ")");
        expect(label, placed.offset() / Byte.SIZE);
        if (type.canonical() instanceof CType.Array array && array.length().isEmpty()) {
            return;
        }
        print(label + " size", "sizeof(((" + name + " *) 0)->" + field + ")");
        expect(label + " size", layouts.sizes().size(type).orElse(-1));
        sameType(record.name() + "." + field, "__typeof__(((" + name + " *) 0)->" + field + ")", type);
    }

    private static String label(String name) {
        return name.replace(' ', '_').replace("\"", "");
    }

    private void enumeration(Declaration.Enumeration enumeration) {
        for (Declaration.Constant constant : enumeration.constants()) {
            otherNames.add(constant.name());
            print("enum " + constant.name(), constant.name());
            expect("enum " + constant.name(), constant.value().longValue());
        }
        if (enumeration.underlying() != null && (enumeration.id().tag() != null || enumeration.name() != null)) {
            String name = enumeration.id().tag() == null
                    ? enumeration.name()
                    : "enum " + enumeration.id().tag();
            assertions.append("_Static_assert(__builtin_types_compatible_p(%s, %s), \"%s\");\n"
                    .formatted(name, enumeration.underlying().spelling(), name));
        }
    }

    /** Macros of the compiler's own headers may have other names there. */
    private void macro(Declaration.Macro macro) {
        boolean own = macro.position().file().isSynthetic();
        String name = macro.name();
        String line = "macro " + name;
        String code = switch (macro.value()) {
            case ConstantValue.IntegerValue(var value) -> {
                line += " " + value.longValue();
                yield "__builtin_printf(\"macro %s %%lld %%s\\n\", (long long) (%s), GATUN_TYPE(%s));"
                        .formatted(name, name, name);
            }
            case ConstantValue.AddressValue(var value) -> {
                line += " " + value.longValue();
                yield "__builtin_printf(\"macro %s %%lld %%s\\n\", (long long) (%s), \"other\");".formatted(name, name);
            }
            case ConstantValue.FloatingValue(double value) -> {
                line += " " + (Double.isNaN(value) ? "nan" : Long.toHexString(Double.doubleToRawLongBits(value)));
                yield ("{ union { double d; unsigned long long u; } x = { (double) (%s) }; if (x.d != x.d) "
                                + "__builtin_printf(\"macro %s nan %%s\\n\", GATUN_TYPE(%s)); else "
                                + "__builtin_printf(\"macro %s %%llx %%s\\n\", x.u, GATUN_TYPE(%s)); }")
                        .formatted(name, name, name, name, name);
            }
            case ConstantValue.StringValue(String value) -> {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                line += " " + HexFormat.of().formatHex(bytes);
                yield ("{ __builtin_printf(\"macro %s \"); const char *s = (const char *) (%s); "
                                + "for (int i = 0; i < %d; i++) __builtin_printf(\"%%02x\", s[i] & 255); "
                                + "__builtin_printf(\" %%s\\n\", s[%d] ? \"longer\" : \"other\"); }")
                        .formatted(name, name, bytes.length, bytes.length);
            }
        };
        macros.append("#ifdef ").append(name).append('\n').append(code).append("\n#endif\n");
        if (!own) {
            expected.add(line + " " + type(macro.type()));
        }
    }

    private String type(CType type) {
        return switch (type.canonical()) {
            case CType.Primitive(PrimitiveKind kind) -> kind.spelling();
            case CType.EnumType(var id) -> underlying(model.enums().get(id));
            default -> "other";
        };
    }

    private static String underlying(Declaration.@Nullable Enumeration enumeration) {
        return enumeration == null || enumeration.underlying() == null
                ? "other"
                : enumeration.underlying().kind().spelling();
    }
}
