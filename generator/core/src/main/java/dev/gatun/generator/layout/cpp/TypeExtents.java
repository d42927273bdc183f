package dev.gatun.generator.layout.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sizes and alignments of types that are members; null where they are not known. */
final class TypeExtents {

    private final TargetAbi abi;
    private final Function<QualifiedName, @Nullable Enumeration> enums;
    private final Function<QualifiedName, @Nullable ClassLayout> classes;

    TypeExtents(
            TargetAbi abi,
            Function<QualifiedName, @Nullable Enumeration> enums,
            Function<QualifiedName, @Nullable ClassLayout> classes) {
        this.abi = abi;
        this.enums = enums;
        this.classes = classes;
    }

    @Nullable Extent of(CppType type) {
        return switch (type.canonical()) {
            case CppType.Fundamental it -> fundamental(it.kind());
            case CppType.Pointer _, CppType.Reference _ -> abi.extent(BasicType.POINTER);
            case CppType.MemberPointer it -> memberPointer(it);
            case CppType.Array it -> array(it);
            case CppType.ClassType it -> ofClass(it.name());
            case CppType.EnumType it -> {
                Enumeration known = enums.apply(it.name());
                yield known == null ? null : fundamental(known.underlying());
            }
            case CppType.Void _, CppType.Function _, CppType.Unknown _ -> null;
            case CppType.Parameter _, CppType.DependentName _, CppType.DependentSpecialization _ -> null;
            case CppType.Expansion _, CppType.Alias _, CppType.Qualified _ -> null;
        };
    }

    private @Nullable Extent ofClass(QualifiedName name) {
        ClassLayout layout = classes.apply(name);
        return layout == null ? null : new Extent(layout.size(), layout.alignment());
    }

    /** Itanium C++ ABI 2.3: one word to a member, two to a function. */
    private Extent memberPointer(CppType.MemberPointer type) {
        Extent pointer = abi.extent(BasicType.POINTER);
        return type.member().canonical() instanceof CppType.Function ? pointer.array(2) : pointer;
    }

    private @Nullable Extent array(CppType.Array type) {
        Extent element = of(type.element());
        if (element == null || !(type.length() instanceof TemplateArgument.OfValue(String length))) {
            return null;
        }
        try {
            return element.array(Long.parseLong(length));
        } catch (ArithmeticException | IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable Extent fundamental(FundamentalKind kind) {
        return switch (kind) {
            case BOOL -> abi.extent(BasicType.BOOL);
            case CHAR, SIGNED_CHAR, UNSIGNED_CHAR, CHAR8 -> abi.extent(BasicType.CHAR);
            case CHAR16, SHORT, UNSIGNED_SHORT -> abi.extent(BasicType.SHORT);
            case CHAR32, INT, UNSIGNED_INT -> abi.extent(BasicType.INT);
            case WCHAR -> abi.extent(BasicType.WCHAR_T);
            case LONG, UNSIGNED_LONG -> abi.extent(BasicType.LONG);
            case LONG_LONG, UNSIGNED_LONG_LONG -> abi.extent(BasicType.LONG_LONG);
            case FLOAT -> abi.extent(BasicType.FLOAT);
            case DOUBLE -> abi.extent(BasicType.DOUBLE);
            case LONG_DOUBLE -> abi.extent(BasicType.LONG_DOUBLE);
            case NULLPTR -> abi.extent(BasicType.POINTER);
            case INT128, UNSIGNED_INT128, FLOAT128 -> new Extent(16, 16);
            case FLOAT16 -> new Extent(2, 2);
            case VA_LIST -> null;
        };
    }
}
