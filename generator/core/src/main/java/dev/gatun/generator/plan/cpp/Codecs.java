package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.CppType.ClassType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.cpp.Codec.SequenceKind;
import dev.gatun.generator.plan.cpp.Codec.TextKind;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import java.util.ArrayList;
import java.util.List;

/** How values of the standard library are encoded. */
final class Codecs {

    private static final int UNBOUNDED = -1;

    private final PlannedTypes types;
    private final Mode ofUnique;

    /** @param ofUnique how the object of a {@code std::unique_ptr} comes: that, or {@link Mode#POINTER} where C++ keeps it */
    Codecs(PlannedTypes types, Mode ofUnique) {
        this.types = types;
        this.ofUnique = ofUnique;
    }

    /** @param place what a type without a name is named after */
    Codec of(CppType declared, Place place) throws NoPassing {
        Scalar scalar = Scalars.of(declared);
        if (scalar != null) {
            return new Codec.ScalarCodec(scalar);
        }
        CppType type = declared.canonical();
        return switch (type) {
            case CppType.EnumType(var name) -> enumeration(types.enumeration(name));
            case CppType.Pointer(CppType pointee) -> pointer(declared, pointee);
            case CppType.Array(CppType element, TemplateArgument length)
            when length != null ->
                new Codec.SequenceCodec(SequenceKind.ARRAY, of(element, place), length(length, declared));
            case ClassType it when StdTypes.isStandard(it.name()) -> standard(it, declared, place);
            case ClassType it when types.isText(it) -> new Codec.TextCodec(TextKind.VIEW);
            case ClassType it -> object(it, Mode.VALUE);
            default -> throw Passings.unsupported(declared);
        };
    }

    private static Codec enumeration(CppPassing passing) {
        return switch (passing) {
            case CppPassing.EnumValue it -> new Codec.EnumCodec(it.type(), it.underlying(), it.form());
            case CppPassing.ScalarValue it -> new Codec.ScalarCodec(it.scalar());
            default -> throw new IllegalArgumentException(passing.toString());
        };
    }

    private Codec pointer(CppType declared, CppType pointee) throws NoPassing {
        if (Passings.isText(pointee.canonical()) && pointee.isConst()) {
            return new Codec.TextCodec(TextKind.C_STRING);
        }
        if (pointee.canonical() instanceof ClassType it && types.isBound(it.name())) {
            return object(it, Mode.POINTER);
        }
        throw Passings.unsupported(declared);
    }

    private Codec object(ClassType type, Mode mode) throws NoPassing {
        return new Codec.ObjectCodec(types.classOf(type), mode);
    }

    private Codec standard(ClassType type, CppType declared, Place place) throws NoPassing {
        return switch (StdTypes.template(type.name())) {
            case "std::string" -> new Codec.TextCodec(TextKind.STRING);
            case "std::string_view" -> new Codec.TextCodec(TextKind.STRING_VIEW);
            case "std::wstring" -> new Codec.TextCodec(TextKind.WSTRING);
            case "std::u8string" -> new Codec.TextCodec(TextKind.U8STRING);
            case "std::u16string" -> new Codec.TextCodec(TextKind.U16STRING);
            case "std::u32string" -> new Codec.TextCodec(TextKind.U32STRING);
            case "std::basic_string" -> new Codec.TextCodec(text(type, TextKind.STRING));
            case "std::basic_string_view" -> new Codec.TextCodec(text(type, TextKind.STRING_VIEW));
            case "std::vector" -> sequence(SequenceKind.VECTOR, type, place);
            case "std::list", "std::forward_list", "std::deque" -> sequence(SequenceKind.LIST, type, place);
            case "std::multiset", "std::unordered_multiset" -> sequence(SequenceKind.LIST, type, place);
            case "std::set", "std::unordered_set" -> sequence(SequenceKind.SET, type, place);
            case "std::span" -> sequence(isConst(type) ? SequenceKind.SPAN : SequenceKind.WRITABLE_SPAN, type, place);
            case "std::array" ->
                new Codec.SequenceCodec(SequenceKind.ARRAY, argument(type, 0, place), length(type, declared));
            case "std::map" -> new Codec.MapCodec(argument(type, 0, place), argument(type, 1, place), true);
            case "std::unordered_map" -> new Codec.MapCodec(argument(type, 0, place), argument(type, 1, place), false);
            case "std::multimap", "std::unordered_multimap" ->
                new Codec.SequenceCodec(SequenceKind.LIST, entry(type, place), UNBOUNDED);
            case "std::initializer_list" -> throw Passings.unsupported(declared);
            case "std::optional" -> new Codec.OptionalCodec(argument(type, 0, place));
            case "std::pair", "std::tuple" -> new Codec.TupleCodec(arguments(type, place));
            case "std::variant" -> types.variant(type, declared, arguments(type, place), place);
            case "std::monostate" -> new Codec.UnitCodec();
            case "std::chrono::duration" -> new Codec.DurationCodec();
            case "std::filesystem::path" -> new Codec.PathCodec();
            case StdTypes.UNIQUE -> object(pointee(type, declared), ofUnique);
            case StdTypes.SHARED -> object(pointee(type, declared), Mode.SHARED_POINTER);
            case "std::function" ->
                throw new NoPassing(SkipReason.UNSUPPORTED_TYPE, "a function within a value has no form in Java");
            default -> object(type, Mode.VALUE);
        };
    }

    private static ClassType pointee(ClassType type, CppType declared) throws NoPassing {
        CppType target = StdTypes.argument(type, 0);
        if (target != null && target.canonical() instanceof ClassType it) {
            return it;
        }
        throw Passings.unsupported(declared);
    }

    private static TextKind text(ClassType type, TextKind ofChars) throws NoPassing {
        CppType character = StdTypes.argument(type, 0);
        if (character != null && character.canonical() instanceof CppType.Fundamental(FundamentalKind kind)) {
            boolean view = ofChars == TextKind.STRING_VIEW;
            switch (kind) {
                case CHAR -> {
                    return ofChars;
                }
                case WCHAR -> {
                    return unless(view, TextKind.WSTRING, type);
                }
                case CHAR8 -> {
                    return unless(view, TextKind.U8STRING, type);
                }
                case CHAR16 -> {
                    return unless(view, TextKind.U16STRING, type);
                }
                case CHAR32 -> {
                    return unless(view, TextKind.U32STRING, type);
                }
                default -> {}
            }
        }
        throw Passings.unsupported(type);
    }

    private static TextKind unless(boolean view, TextKind kind, ClassType type) throws NoPassing {
        if (view) {
            throw Passings.unsupported(type);
        }
        return kind;
    }

    private Codec sequence(SequenceKind kind, ClassType type, Place place) throws NoPassing {
        return new Codec.SequenceCodec(kind, argument(type, 0, place), UNBOUNDED);
    }

    private static boolean isConst(ClassType type) {
        CppType element = StdTypes.argument(type, 0);
        return element != null && element.isConst();
    }

    private Codec argument(ClassType type, int index, Place place) throws NoPassing {
        CppType argument = StdTypes.argument(type, index);
        if (argument == null) {
            throw Passings.unsupported(type);
        }
        return of(argument, place);
    }

    private Codec entry(ClassType type, Place place) throws NoPassing {
        return new Codec.TupleCodec(List.of(argument(type, 0, place), argument(type, 1, place)));
    }

    private List<Codec> arguments(ClassType type, Place place) throws NoPassing {
        List<Codec> codecs = new ArrayList<>();
        for (TemplateArgument argument : StdTypes.flat(type.name().arguments())) {
            if (!(argument instanceof TemplateArgument.OfType(CppType each))) {
                throw Passings.unsupported(type);
            }
            codecs.add(of(each, place));
        }
        return codecs;
    }

    private static long length(ClassType type, CppType declared) throws NoPassing {
        if (type.name().arguments().size() < 2) {
            throw Passings.unsupported(declared);
        }
        return length(type.name().arguments().get(1), declared);
    }

    private static long length(TemplateArgument argument, CppType declared) throws NoPassing {
        try {
            return Long.parseLong(argument.spelling());
        } catch (NumberFormatException _) {
            throw Passings.unsupported(declared);
        }
    }
}
