package dev.gatun.generator.select.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.ClassTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Field;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.FunctionTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.Variable;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.resolve.cpp.template.Instantiator;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The members of a class that can be bound: public ones, and those that a class in Java may override or construct by. */
final class MemberSelection {

    private final Instantiator instantiator;
    private final Predicate<CppDeclaration> excluded;
    private final List<CppSkipped> skipped;
    private final Map<QualifiedName, List<Function>> instances = new LinkedHashMap<>();

    /**
     * @param excluded what the user doesn't want
     * @param skipped where reasons go
     */
    MemberSelection(Instantiator instantiator, Predicate<CppDeclaration> excluded, List<CppSkipped> skipped) {
        this.instantiator = instantiator;
        this.excluded = excluded;
        this.skipped = skipped;
    }

    /** Adds an instance of a member template to the members of its class. */
    void add(Function instance) {
        instances
                .computeIfAbsent(instance.name().scope(), _ -> new ArrayList<>())
                .add(instance);
    }

    CppClass of(CppClass type) {
        List<CppDeclaration> members = new ArrayList<>();
        for (CppDeclaration member : type.members(CppDeclaration.class).toList()) {
            CppDeclaration selected = isAccessible(member) ? select(member) : null;
            if (selected != null) {
                members.add(selected);
            }
        }
        members.addAll(instances.getOrDefault(type.name(), List.of()));
        List<Function> friends = type.friends().stream()
                .filter(friend -> obstacle(friend) == null)
                .toList();
        return new CppClass(
                type.name(),
                type.key(),
                type.isFinal(),
                type.bases(),
                type.isComplete() ? members : null,
                friends,
                type.befriended(),
                List.of(),
                type.access(),
                type.attributes(),
                type.documentation(),
                type.position());
    }

    private static boolean isAccessible(CppDeclaration member) {
        return switch (member.access()) {
            case PUBLIC -> true;
            // what derived classes have to define, those of Java too
            case PRIVATE -> member instanceof Function function && function.virtuality() == Function.Virtuality.PURE;
            case PROTECTED ->
                member instanceof Function function
                        && (function.virtuality() != Function.Virtuality.NONE
                                || function.kind() == Function.Kind.CONSTRUCTOR
                                || function.kind() == Function.Kind.DESTRUCTOR
                                || function.qualifiers().isOverride()
                                || function.qualifiers().isFinal());
        };
    }

    private @Nullable CppDeclaration select(CppDeclaration member) {
        return switch (member) {
            case Function it when StandardTypes.isMachinery(it) || excluded.test(it) -> null;
            case Function it -> checked(it, obstacle(it));
            case Field it -> it.name().identifier().isEmpty() ? it : checked(it, obstacle(it.type(), "its type"));
            case Variable it -> checked(it, obstacle(it.type(), "its type"));
            case CppClass it -> of(it);
            case FunctionTemplate it -> {
                if (instances.getOrDefault(it.name().scope(), List.of()).stream()
                        .noneMatch(made -> made.position().equals(it.position()))) {
                    skip(it, SkipReason.NO_ARGUMENTS, noArguments(it));
                }
                yield null;
            }
            case ClassTemplate it -> it;
            default -> member;
        };
    }

    /** Constructors have no name that arguments could stand behind. */
    private static String noArguments(FunctionTemplate template) {
        return template.pattern().kind() == Function.Kind.CONSTRUCTOR
                ? "constructor template: only calls in C++ say what its arguments are"
                : "function template: 'instantiate' names its instances";
    }

    private @Nullable CppDeclaration checked(CppDeclaration member, @Nullable Obstacle obstacle) {
        if (obstacle == null) {
            return member;
        }
        if (!obstacle.silent()) {
            skip(member, obstacle.kind(), obstacle.reason());
        }
        return null;
    }

    /** What our models of the standard library's classes have beyond what can be bound is nobody's loss. */
    private void skip(CppDeclaration declaration, SkipReason kind, String reason) {
        if (CppKindNames.isStandard(declaration.name())) {
            return;
        }
        skipped.add(new CppSkipped(kind, declaration.name(), reason, declaration.position()));
    }

    /** @param silent whether nobody would miss it: special members are there to be deleted */
    record Obstacle(SkipReason kind, String reason, boolean silent) {}

    /** Why a function can't be bound; null if it can. */
    @Nullable Obstacle obstacle(Function function) {
        if (function.definition() == Function.Definition.DELETED) {
            return new Obstacle(SkipReason.DELETED, "it is deleted", isSpecial(function));
        }
        if (function.constrained()) {
            return new Obstacle(
                    SkipReason.CONSTRAINED,
                    "a requires clause says when it exists, which is for the compiler to know",
                    false);
        }
        Obstacle obstacle = obstacle(function.result(), "its result");
        for (int i = 0; i < function.parameters().size() && obstacle == null; i++) {
            obstacle = obstacle(function.parameters().get(i).type(), "its parameter " + (i + 1));
        }
        return obstacle;
    }

    private static boolean isSpecial(Function function) {
        return function.kind() == Function.Kind.CONSTRUCTOR
                || function.kind() == Function.Kind.DESTRUCTOR
                || function.name().identifier().equals("operator=");
    }

    /** Why a type can't be bound; null if it can. */
    @Nullable Obstacle obstacle(CppType type, String what) {
        String unknown = Inspection.unknown(type);
        if (unknown != null) {
            return new Obstacle(
                    SkipReason.UNKNOWN_TYPE, what + " is '" + unknown + "', which only the compiler knows", false);
        }
        QualifiedName hidden = Inspection.inaccessible(type, this::access);
        return hidden == null
                ? null
                : new Obstacle(SkipReason.INACCESSIBLE_TYPE, what + " is '" + hidden + "', which is not public", false);
    }

    /** How accessible a nested class or enum is. */
    private CppAccess access(QualifiedName name) {
        return instantiator.access(name);
    }
}
