package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.plan.cpp.Codec;
import dev.gatun.generator.plan.cpp.Codec.TextKind;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppCall.Role;
import dev.gatun.generator.plan.cpp.CppPassing;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes from Java: the parameters of a function of the shim, and the expressions that give them to C++. */
final class Arguments {

    /** No macro of the user's has a name that starts so. */
    static final String PREFIX = "gatun_";

    private final ShimText text;
    private final PlannedClasses classes;
    private final List<String> parameters = new ArrayList<>();
    private final List<String> expressions = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    Arguments(ShimText text, PlannedClasses classes) {
        this.text = text;
        this.classes = classes;
    }

    void addParameter(String declaration) {
        parameters.add(declaration);
    }

    void add(CppArgument argument) {
        String name = PREFIX + argument.name();
        if (argument.role() == Role.OUT) {
            addOut(name, argument);
        } else {
            expressions.add(in(name, argument.type(), argument.passing()));
        }
    }

    /** As C++ declares them, in order. */
    List<String> parameters() {
        return parameters;
    }

    /** One for each argument. */
    List<String> expressions() {
        return expressions;
    }

    /** Statements before the call. */
    List<String> before() {
        return before;
    }

    /** Statements behind it. */
    List<String> after() {
        return after;
    }

    /** Adds the parameters that an argument takes. @return the expression that it is */
    private String in(String name, CppType type, CppPassing passing) {
        return switch (passing) {
            case CppPassing.Nothing _ -> throw new IllegalArgumentException("an argument that is nothing");
            case CppPassing.ScalarValue(var scalar) -> {
                parameters.add(Spelling.of(scalar) + " " + name);
                CppType bare = Spelling.bare(type);
                yield Spelling.isRvalue(type) || !Spelling.isSame(scalar, bare) ? cast(bare, name) : name;
            }
            case CppPassing.EnumValue it -> {
                parameters.add(Spelling.of(it.underlying()) + " " + name);
                yield cast(Spelling.bare(type), name);
            }
            case CppPassing.ObjectValue it -> {
                parameters.add("void *" + name);
                yield object(name, type, it);
            }
            case CppPassing.CodedValue(Codec.TextCodec(var kind), var _, var _)
            when text(kind) != null -> text(name, kind);
            case CppPassing.CodedValue it -> {
                parameters.add("const void *" + name);
                parameters.add("std::size_t " + name + "_size");
                text.need(it.codec());
                String how = it.codec() instanceof Codec.SequenceCodec sequence && sequence.isInPlace()
                        ? "gatun::span_at<"
                        : "gatun::decode<";
                yield how + Spelling.bare(type).spelling() + ">(" + name + ", " + name + "_size)";
            }
            case CppPassing.Address _ -> {
                parameters.add("void *" + name);
                yield address(name, type);
            }
            case CppPassing.Callable it -> {
                parameters.add("std::int64_t " + name);
                yield CallableArguments.expression(name, it, classes);
            }
        };
    }

    private static String cast(CppType type, String expression) {
        return "static_cast<" + type.spelling() + ">(" + expression + ")";
    }

    private String object(String name, CppType type, CppPassing.ObjectValue passing) {
        text.need(Helper.OBJECTS);
        return switch (passing.mode()) {
            case POINTER -> cast(Spelling.adjusted(Spelling.bare(type)), name);
            case REFERENCE -> dereferenced(name, Spelling.referred(type));
            case RVALUE -> "std::move(" + dereferenced(name, Spelling.referred(type)) + ")";
            case VALUE -> value(name, Spelling.bare(type), passing);
            case UNIQUE_POINTER -> {
                String unique = Spelling.bare(type).spelling();
                yield unique + "(static_cast<" + unique + "::pointer>(" + name + "))";
            }
            case SHARED_POINTER -> "gatun::shared<" + Spelling.bare(type).spelling() + ">(" + name + ")";
        };
    }

    /** A copy, unless there can be none or the object is given away. */
    private String value(String name, CppType type, CppPassing.ObjectValue passing) {
        return passing.owner() == Owner.GIVEN || !classes.isCopyable(passing.type())
                ? "std::move(" + dereferenced(name, type) + ")"
                : dereferenced(name, new CppType.Qualified(type, true, false));
    }

    static String dereferenced(String name, CppType type) {
        return "*static_cast<" + new CppType.Pointer(type).spelling() + ">(" + name + ")";
    }

    /** The type of the parameter's text where it needs no codec; null for other texts. */
    private static @Nullable String text(TextKind kind) {
        return switch (kind) {
            case STRING -> "std::string";
            case STRING_VIEW -> "std::string_view";
            case C_STRING -> "";
            case VIEW, WSTRING, U8STRING, U16STRING, U32STRING -> null;
        };
    }

    private String text(String name, TextKind kind) {
        text.need(Helper.TEXT);
        parameters.add("const char *" + name);
        String size = name + "_size";
        if (kind == TextKind.C_STRING) {
            // told all the same, so that Java passes all texts alike
            parameters.add("std::size_t");
            return name;
        }
        parameters.add("std::size_t " + size);
        return text(kind) + "(" + name + ", " + size + ")";
    }

    static String address(String name, CppType type) {
        if (Spelling.isReference(type)) {
            return dereferenced(name, Spelling.referred(type));
        }
        CppType adjusted = Spelling.adjusted(type);
        return Spelling.isFunctionPointer(type)
                ? "reinterpret_cast<" + adjusted.spelling() + ">(" + name + ")"
                : cast(adjusted, name);
    }

    /** C++ writes into a variable here, or where Java wants it. */
    private void addOut(String name, CppArgument argument) {
        boolean reference = Spelling.isReference(argument.type());
        CppType target = reference ? Spelling.referred(argument.type()) : pointee(argument.type());
        String variable = name + "_value";
        switch (argument.passing()) {
            case CppPassing.ScalarValue _, CppPassing.EnumValue _, CppPassing.Address _ -> {
                parameters.add("void *" + name);
                expressions.add(reference ? dereferenced(name, target) : cast(new CppType.Pointer(target), name));
                return;
            }
            case CppPassing.ObjectValue it -> {
                parameters.add("void **" + name);
                after.add("*" + name + " = " + Results.made(text, classes, target, it, moved(it, variable)) + ";");
            }
            case CppPassing.CodedValue it -> {
                parameters.add("gatun_buffer *" + name);
                after.add(Results.encoded(text, it, name, "std::move(" + variable + ")") + ";");
            }
            case CppPassing.Nothing _, CppPassing.Callable _ ->
                throw new IllegalArgumentException("C++ can't write this for Java");
        }
        before.add(target.canonical().declare(variable) + "{};");
        expressions.add(reference ? variable : "&" + variable);
    }

    private static String moved(CppPassing.ObjectValue passing, String variable) {
        return passing.mode() == Mode.POINTER ? variable : "std::move(" + variable + ")";
    }

    static CppType pointee(CppType type) {
        return Spelling.adjusted(type) instanceof CppType.Pointer(CppType pointee) ? pointee : type;
    }
}
