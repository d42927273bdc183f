package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.plan.cpp.Codec;
import dev.gatun.generator.plan.cpp.Codec.TextKind;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppPassing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a call of Java by C++, with the number of the Java object or function first: arguments as results of the shim's functions go, the
 * result as an argument comes. What Java throws is thrown on, or in a function that must not throw left to the downcall below.
 */
final class UpcallWriter {

    /** What the statements call. */
    static final String UPCALL = "gatun_upcall";

    /** Arguments have an underscore there. */
    private static final String VALUE = "gatunValue";

    private static final String SLOT = "gatunSlot";

    private final ShimText text;
    private final PlannedClasses classes;
    private final CppCall call;
    private final List<String> parameters = new ArrayList<>(List.of("std::int64_t"));
    private final List<String> expressions = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<String> written = new ArrayList<>();

    /** @param number expression for the Java object's number */
    UpcallWriter(ShimText text, PlannedClasses classes, CppCall call, String number) {
        this.text = text;
        this.classes = classes;
        this.call = call;
        expressions.add(number);
        for (CppArgument argument : call.arguments()) {
            String name = Arguments.PREFIX + argument.name();
            if (argument.role() == CppCall.Role.OUT) {
                addOut(name, argument);
            } else {
                add(name, argument.type(), argument.passing());
            }
        }
        if (Results.isBuffer(call.result())) {
            text.need(Helper.TAKEN);
            parameters.add("gatun_buffer *");
            expressions.add("&" + VALUE);
        }
    }

    /** The parameters of a function that calls so, as C++ declares them. */
    List<String> declarations() {
        return call.arguments().stream()
                .map(it -> it.type().declare(Arguments.PREFIX + it.name()))
                .toList();
    }

    /** The names of these parameters. */
    List<String> names() {
        return call.arguments().stream().map(it -> Arguments.PREFIX + it.name()).toList();
    }

    /** The type of the upcall. */
    String type() {
        return resultType() + "(" + String.join(", ", parameters) + ")";
    }

    /** The type of the upcall, as a declaration of a name. */
    String declared(String name) {
        return CallWriter.joined(resultType(), name) + "(" + String.join(", ", parameters) + ")";
    }

    private String resultType() {
        return switch (call.result()) {
            case CppPassing.Nothing _, CppPassing.CodedValue _ -> Results.NOTHING;
            case CppPassing.ScalarValue(var scalar) -> Spelling.of(scalar);
            case CppPassing.EnumValue it -> Spelling.of(it.underlying());
            case CppPassing.ObjectValue _, CppPassing.Address _ -> "void *";
            case CppPassing.Callable _ -> "std::int64_t";
        };
    }

    /**
     * The statements that call.
     *
     * @param kept a variable of the object, of the result's type, for a result that refers to something
     * @param failed what a function that must not throw does if Java does; null for functions that may
     */
    List<String> statements(String kept, @Nullable String failed) {
        List<String> statements = new ArrayList<>(before);
        String made = UPCALL + "(" + String.join(", ", expressions) + ")";
        if (Results.isBuffer(call.result())) {
            statements.add("gatun_buffer " + VALUE + "{};");
        }
        boolean returns = !resultType().equals(Results.NOTHING);
        statements.add((returns ? CallWriter.joined(resultType(), VALUE) + " = " : "") + made + ";");
        statements.addAll(after);
        if (Results.isBuffer(call.result())) {
            statements.add("gatun::lent gatun_lent(" + VALUE + ");");
        }
        statements.add(failed == null ? "gatun::check_java();" : "if (gatun::checked_java()) { " + failed + " }");
        if (call.status() == null) {
            statements.addAll(written);
            statements.add("return" + result(kept) + ";");
        } else {
            text.need(Helper.DIRECTOR);
            String status = Spelling.bare(call.resultType()).spelling();
            statements.add("if (" + VALUE + " != nullptr) { return gatun::copied<" + status + ">(" + VALUE + "); }");
            statements.addAll(written);
            statements.add("return " + status + "();");
        }
        return statements;
    }

    /** Java writes to a variable here, and what was a pointer in C++ may be null. */
    private void addOut(String name, CppArgument argument) {
        boolean reference = Spelling.isReference(argument.type());
        CppType target = reference ? Spelling.referred(argument.type()) : Arguments.pointee(argument.type());
        String slot = SLOT + parameters.size();
        String type = carrier(argument.passing());
        before.add(CallWriter.joined(type, slot) + "{};");
        add(CallWriter.joined(type, "*"), "&" + slot);
        if (Results.isBuffer(argument.passing())) {
            text.need(Helper.TAKEN);
            after.add("gatun::lent " + slot + "Lent(" + slot + ");");
        }
        String value = written(slot, target, argument.passing());
        written.add(
                reference
                        ? name + " = " + value + ";"
                        : "if (" + name + " != nullptr) { *" + name + " = " + value + "; }");
    }

    private static String carrier(CppPassing passing) {
        return switch (passing) {
            case CppPassing.ScalarValue(var scalar) -> Spelling.of(scalar);
            case CppPassing.EnumValue it -> Spelling.of(it.underlying());
            case CppPassing.ObjectValue _, CppPassing.Address _ -> "void *";
            case CppPassing.CodedValue _ -> "gatun_buffer";
            case CppPassing.Nothing _, CppPassing.Callable _ ->
                throw new IllegalArgumentException("Java can't write this for C++");
        };
    }

    private String written(String slot, CppType target, CppPassing passing) {
        return switch (passing) {
            case CppPassing.ScalarValue _, CppPassing.EnumValue _ ->
                cast(Spelling.bare(target).spelling(), slot);
            case CppPassing.ObjectValue it -> object(target, it, slot);
            case CppPassing.CodedValue(Codec.TextCodec(var kind), var _, var _)
            when kind == TextKind.STRING -> {
                text.need(Helper.DIRECTOR);
                yield "gatun::text_of(" + slot + ")";
            }
            case CppPassing.CodedValue it -> decoded(it, target, slot);
            case CppPassing.Address _ -> Arguments.address(slot, target);
            case CppPassing.Nothing _, CppPassing.Callable _ ->
                throw new IllegalArgumentException("Java can't write this for C++");
        };
    }

    private void add(String name, CppType type, CppPassing passing) {
        switch (passing) {
            case CppPassing.Nothing _ -> throw new IllegalArgumentException("an argument that is nothing");
            case CppPassing.ScalarValue(var scalar) -> add(Spelling.of(scalar), cast(Spelling.of(scalar), name));
            case CppPassing.EnumValue it -> add(Spelling.of(it.underlying()), cast(Spelling.of(it.underlying()), name));
            case CppPassing.ObjectValue it -> add("void *", object(name, type, it));
            case CppPassing.CodedValue(Codec.TextCodec(var kind), var _, var _)
            when isPlain(kind) -> addText(name, kind);
            case CppPassing.CodedValue it -> addEncoded(name, it);
            case CppPassing.Address _ -> add("void *", Results.address(text, type, name));
            case CppPassing.Callable it -> add("void *", CallableArguments.result(it, name, classes));
        }
    }

    private void add(String type, String expression) {
        parameters.add(type);
        expressions.add(expression);
    }

    /** What is passed by value is Java's for the time of the call only, save what can be given away. */
    private String object(String name, CppType type, CppPassing.ObjectValue passing) {
        text.need(Helper.OBJECTS);
        return switch (passing.mode()) {
            case VALUE, RVALUE -> "gatun::address_of(" + name + ")";
            case POINTER, REFERENCE, UNIQUE_POINTER, SHARED_POINTER -> Results.made(text, classes, type, passing, name);
        };
    }

    private static boolean isPlain(TextKind kind) {
        return switch (kind) {
            case STRING, STRING_VIEW, C_STRING -> true;
            case VIEW, WSTRING, U8STRING, U16STRING, U32STRING -> false;
        };
    }

    private void addText(String name, TextKind kind) {
        text.need(Helper.TEXT);
        if (kind == TextKind.C_STRING) {
            add("const char *", name);
            add("std::size_t", name + " == nullptr ? 0 : std::strlen(" + name + ")");
        } else {
            add("const char *", name + ".data()");
            add("std::size_t", name + ".size()");
        }
    }

    private void addEncoded(String name, CppPassing.CodedValue passing) {
        String buffer = name + "_buffer";
        before.add("gatun_buffer " + buffer + "{};");
        before.add(Results.encoded(text, passing, "&" + buffer, name) + ";");
        add("const void *", buffer + ".data");
        add("std::size_t", buffer + ".size");
        after.add("gatun_release(&" + buffer + ");");
    }

    /** The expression for what Java gave, with a space in front. */
    private String result(String kept) {
        CppType type = call.resultType();
        boolean refers = Spelling.isReference(type);
        return switch (call.result()) {
            case CppPassing.Nothing _ -> "";
            case CppPassing.ScalarValue _, CppPassing.EnumValue _ ->
                " "
                        + (refers
                                ? kept + ".keep"
                                : "static_cast<" + Spelling.bare(type).spelling() + ">") + "("
                        + (refers ? cast(Spelling.bare(type).spelling(), VALUE) : VALUE) + ")";
            case CppPassing.ObjectValue it -> " " + object(type, it, VALUE);
            case CppPassing.CodedValue(Codec.TextCodec(var kind), var _, var _)
            when isPlain(kind) -> " " + text(kind, kept);
            case CppPassing.CodedValue(Codec.TextCodec(var kind), var _, var _)
            when kind == TextKind.VIEW ->
                " gatun::view<" + Spelling.bare(type).spelling() + ">(" + kept + ".keep(" + taken() + "))";
            case CppPassing.CodedValue it -> {
                String taken = decoded(it, type, VALUE);
                yield " " + (refers ? kept + ".keep(" + taken + ")" : taken);
            }
            case CppPassing.Address _ -> " " + Arguments.address(VALUE, type);
            case CppPassing.Callable it -> " " + CallableArguments.expression(VALUE, it, classes);
        };
    }

    private static String cast(String type, String expression) {
        return "static_cast<" + type + ">(" + expression + ")";
    }

    private String object(CppType type, CppPassing.ObjectValue passing, String value) {
        return switch (passing.mode()) {
            case POINTER -> cast(Spelling.adjusted(Spelling.bare(type)).spelling(), value);
            case REFERENCE -> Arguments.dereferenced(value, Spelling.referred(type));
            case RVALUE -> "std::move(" + Arguments.dereferenced(value, Spelling.referred(type)) + ")";
            case VALUE -> {
                text.need(Helper.DIRECTOR);
                yield (classes.isPlaced(passing.type()) ? "gatun::copied<" : "gatun::taken<")
                        + Spelling.bare(type).spelling() + ">(" + value + ")";
            }
            case UNIQUE_POINTER -> {
                String unique = Spelling.bare(type).spelling();
                yield unique + "(static_cast<" + unique + "::pointer>(" + value + "))";
            }
            case SHARED_POINTER -> "gatun::shared<" + Spelling.bare(type).spelling() + ">(" + value + ")";
        };
    }

    private String text(TextKind kind, String kept) {
        String taken = taken();
        boolean refers = kind != TextKind.STRING || Spelling.isReference(call.resultType());
        if (!refers) {
            return taken;
        }
        return kind == TextKind.C_STRING
                ? "(" + VALUE + ".data == nullptr ? nullptr : " + kept + ".keep(" + taken + ").c_str())"
                : kept + ".keep(" + taken + ")";
    }

    private String taken() {
        text.need(Helper.DIRECTOR);
        return "gatun::text_of(" + VALUE + ")";
    }

    private String decoded(CppPassing.CodedValue passing, CppType type, String buffer) {
        text.need(passing.codec());
        text.need(Helper.DIRECTOR);
        return "gatun::decode<" + Spelling.bare(type).spelling() + ">(" + buffer + ".data, " + buffer + ".size)";
    }

    /** The type of what a result refers to, which the object has to keep; null where there is nothing to keep. */
    @Nullable String keptType() {
        return switch (call.result()) {
            case CppPassing.CodedValue(Codec.TextCodec(var kind), var _, var _)
            when kind == TextKind.VIEW
                    || (isPlain(kind) && (kind != TextKind.STRING || Spelling.isReference(call.resultType()))) ->
                "std::string";
            case CppPassing.CodedValue _, CppPassing.ScalarValue _, CppPassing.EnumValue _
            when Spelling.isReference(call.resultType()) ->
                Spelling.bare(call.resultType()).spelling();
            case CppPassing.CodedValue _, CppPassing.ScalarValue _, CppPassing.EnumValue _ -> null;
            case CppPassing.Nothing _, CppPassing.ObjectValue _ -> null;
            case CppPassing.Address _, CppPassing.Callable _ -> null;
        };
    }

    /**
     * What a function that must not throw does where Java has thrown: it gives a zero. A type that has none is given by the base's function.
     *
     * @param base a call of that; null where there is none
     */
    String failure(@Nullable String base) {
        CppType type = call.resultType();
        if (call.result() instanceof CppPassing.Nothing) {
            return "return;";
        }
        text.need(Helper.DIRECTOR);
        CppType bare = Spelling.bare(type);
        String zero = Spelling.isReference(type) ? "gatun::referred_none<" : "gatun::none<";
        String none = "return " + (Spelling.isRvalue(type) ? "std::move(" : "(") + zero + bare.spelling() + ">());";
        return base == null || !(bare instanceof CppType.ClassType)
                ? none
                : "if constexpr (std::is_default_constructible<" + bare.spelling() + ">::value) { " + none
                        + " } else { return " + base + "; }";
    }
}
