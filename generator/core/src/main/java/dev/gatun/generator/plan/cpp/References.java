package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Field;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.select.cpp.StandardTypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What C++ may go on referring to after a call that it was an argument of, and which objects can refer to anything. */
final class References {

    /** Values of the standard library that have a pointer to what they are of, or may have one. */
    private static final Set<String> VIEWS = Set.of(
            "std::string_view",
            "std::basic_string_view",
            "std::span",
            "std::function",
            "std::reference_wrapper",
            StdTypes.UNIQUE,
            StdTypes.SHARED);

    private final Facts facts;
    private final Map<QualifiedName, Boolean> known = new HashMap<>();

    References(Facts facts) {
        this.facts = facts;
    }

    /** Whether an object of a class can refer to something that isn't its own: not one that is made of numbers and text. */
    boolean canRefer(QualifiedName name) {
        QualifiedName key = name.desugared();
        if (StdTypes.isStandard(key)) {
            return !StandardTypes.isValue(key)
                    || VIEWS.contains(StdTypes.template(key))
                    || StdTypes.flat(key.arguments()).stream()
                            .anyMatch(it -> it instanceof TemplateArgument.OfType(CppType type) && canRefer(type));
        }
        Boolean answer = known.get(key);
        if (answer == null) {
            // a class that leads to itself does so by pointers
            known.put(key, false);
            answer = partsCanRefer(key);
            known.put(key, answer);
        }
        return answer;
    }

    private boolean partsCanRefer(QualifiedName name) {
        CppClass found = facts.find(name);
        return found == null
                || !found.isComplete()
                || found.bases().stream().map(Base::type).anyMatch(this::canRefer)
                || found.members(Field.class).map(Field::type).anyMatch(this::canRefer);
    }

    private boolean canRefer(CppType type) {
        return switch (type.canonical()) {
            case CppType.Fundamental _, CppType.Void _, CppType.EnumType _, CppType.MemberPointer _ -> false;
            case CppType.Array(CppType element, var _) -> canRefer(element);
            case CppType.ClassType(QualifiedName name) -> canRefer(name);
            case CppType.Pointer(CppType pointee) -> !(pointee.canonical() instanceof CppType.Function);
            case CppType.Qualified(CppType plain, var _, var _) -> canRefer(plain);
            case CppType.Alias _, CppType.Reference _, CppType.Function _, CppType.Unknown _ -> true;
            case CppType.Parameter _, CppType.DependentName _, CppType.DependentSpecialization _ -> true;
            case CppType.Expansion _ -> true;
        };
    }

    /** Whether the argument itself is what C++ gets, rather than a copy or what was moved out of it. */
    static boolean mayRefer(CppPassing passing) {
        return switch (passing) {
            case CppPassing.ObjectValue it ->
                it.owner() == Owner.BORROWED && (it.mode() == Mode.POINTER || it.mode() == Mode.REFERENCE);
            case CppPassing.CodedValue it -> mayRefer(it.codec());
            case CppPassing.Nothing _, CppPassing.ScalarValue _, CppPassing.EnumValue _ -> false;
            case CppPassing.Address _, CppPassing.Callable _ -> false;
        };
    }

    /** Whether a value of C++ leads to the bytes that Java gave, or to its objects. */
    private static boolean mayRefer(Codec codec) {
        return switch (codec) {
            case Codec.TextCodec it ->
                switch (it.kind()) {
                    case STRING_VIEW, VIEW, C_STRING -> true;
                    case STRING, WSTRING, U8STRING, U16STRING, U32STRING -> false;
                };
            case Codec.SequenceCodec it -> it.isInPlace() || mayRefer(it.element());
            case Codec.MapCodec it -> mayRefer(it.key()) || mayRefer(it.value());
            case Codec.OptionalCodec it -> mayRefer(it.value());
            case Codec.TupleCodec it -> it.components().stream().anyMatch(References::mayRefer);
            case Codec.VariantCodec it -> it.alternatives().stream().anyMatch(References::mayRefer);
            case Codec.ObjectCodec it -> it.mode() == Mode.POINTER;
            case Codec.ScalarCodec _, Codec.EnumCodec _, Codec.PathCodec _, Codec.DurationCodec _ -> false;
            case Codec.UnitCodec _ -> false;
        };
    }
}
