package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Used;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What using declarations bring from bases that are instances ([namespace.udecl]): constructors, and functions of one name. */
final class UsedMembers {

    private final Engine engine;
    private final QualifiedName owner;
    private final Set<String> declared = new HashSet<>();
    private final List<CppSkipped> leftOut;

    /**
     * @param declared the class's own members, which hide those of bases
     * @param leftOut gets what can't be had
     */
    UsedMembers(Engine engine, QualifiedName owner, List<CppDeclaration> declared, List<CppSkipped> leftOut) {
        this.engine = engine;
        this.owner = owner;
        this.leftOut = leftOut;
        for (CppDeclaration member : declared) {
            if (member instanceof Function function) {
                this.declared.add(signature(function));
            }
        }
    }

    List<CppDeclaration> of(List<Used> used, Bindings bindings) {
        List<CppDeclaration> members = new ArrayList<>();
        for (Used one : used) {
            try {
                members.addAll(of(one, bindings));
            } catch (SubstitutionException e) {
                leftOut.add(new CppSkipped(
                        e.kind(),
                        one.name().isEmpty() ? owner : owner.member(one.name()),
                        "what it uses of '" + Spellings.brief(one.base()) + "' is left out: " + e.reason(),
                        one.position()));
            }
        }
        return members;
    }

    private List<CppDeclaration> of(Used used, Bindings bindings) throws SubstitutionException {
        CppType type = engine.substitution().type(used.base(), bindings);
        if (!(type.canonical() instanceof CppType.ClassType(QualifiedName given))) {
            throw SubstitutionException.mismatch("it is no class");
        }
        QualifiedName name = engine.arguments().completed(given.desugared());
        boolean constructors = used.name().isEmpty();
        List<Function> found = constructors
                ? instance(name)
                        .members(Function.class)
                        .filter(function -> function.kind() == Function.Kind.CONSTRUCTOR && !isSpecial(function, name))
                        .toList()
                : find(name, used.name());
        List<CppDeclaration> members = new ArrayList<>();
        for (Function function : found) {
            if (function.access() != CppAccess.PRIVATE) {
                QualifiedName here = owner.member(constructors ? owner.identifier() : used.name());
                Function made =
                        FunctionSubstitution.used(function, here, constructors ? function.access() : used.access());
                if (declared.add(signature(made))) {
                    members.add(made);
                }
            }
        }
        return members;
    }

    /** Those of a class hide those of its bases ([class.member.lookup]). */
    private List<Function> find(QualifiedName scope, String identifier) throws SubstitutionException {
        CppClass type = instance(scope);
        List<Function> found = type.members(Function.class)
                .filter(function -> function.name().identifier().equals(identifier))
                .toList();
        for (Base base : type.bases()) {
            if (found.isEmpty() && base.type().canonical() instanceof CppType.ClassType(QualifiedName name)) {
                found = find(engine.arguments().completed(name.desugared()), identifier);
            }
        }
        return found;
    }

    private CppClass instance(QualifiedName name) throws SubstitutionException {
        return engine.nested(name, () -> {
            Specializations.Chosen chosen = engine.specializations().choose(name);
            return new ClassSubstitution(engine, chosen.pattern().name(), name).of(chosen.pattern(), chosen.bindings());
        });
    }

    /** Constructors without arguments, and those that copy or move the base, are not inherited ([over.match.funcs], [class.inhctor.init]). */
    private static boolean isSpecial(Function constructor, QualifiedName base) {
        long required = constructor.parameters().stream()
                .filter(parameter -> parameter.defaultArgument() == null)
                .count();
        if (required == 0) {
            return true;
        }
        CppType first = constructor.parameters().getFirst().type().canonical();
        return required == 1
                && first instanceof CppType.Reference(CppType referred, var _)
                && CallDeduction.operand(referred).equals(new CppType.ClassType(base));
    }

    private static String signature(Function function) {
        return function.name().identifier()
                + function.parameters().stream()
                        .map(parameter ->
                                parameter.type().asParameter().canonical().spelling())
                        .collect(Collectors.joining(",", "(", ")"))
                + function.qualifiers().isConst()
                + function.qualifiers().reference();
    }
}
