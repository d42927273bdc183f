package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Alias;
import dev.gatun.generator.model.cpp.CppDeclaration.AliasTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.ClassTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumerator;
import dev.gatun.generator.model.cpp.CppDeclaration.Variable;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.resolve.cpp.template.Specializations.Chosen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members of classes, instances or not, by name: only what is asked for is instantiated ([temp.inst]). */
final class MemberLookup {

    private final Engine engine;
    private final Map<QualifiedName, List<CppType.ClassType>> bases = new HashMap<>();
    /** Classes whose bases are being found out. */
    private final Set<QualifiedName> unfinished = new HashSet<>();

    MemberLookup(Engine engine) {
        this.engine = engine;
    }

    /** The type that a member of a class is: {@code typename C::name}. */
    CppType type(CppType scope, QualifiedName.Part member) throws SubstitutionException {
        CppType canonical = scope.canonical();
        if (canonical instanceof CppType.Unknown unknown) {
            throw SubstitutionException.unknown("it depends on '" + unknown.spelling() + "'");
        }
        if (!(canonical instanceof CppType.ClassType(QualifiedName name))) {
            throw SubstitutionException.mismatch(
                    "'" + Spellings.brief(scope) + "' is no class, so that it has no type '" + member.text() + "'");
        }
        CppType found = engine.nested(name, () -> find(name, member));
        if (found == null) {
            throw missing(name, "type", member.text());
        }
        return found;
    }

    /** As above; null where the class has no such type. */
    @Nullable CppType typeOrNull(QualifiedName scope, QualifiedName.Part member) throws SubstitutionException {
        return engine.nested(scope, () -> find(scope, member));
    }

    private SubstitutionException missing(QualifiedName scope, String what, String member)
            throws SubstitutionException {
        String reason = "'" + Spellings.brief(scope) + "' has no " + what + " '" + member + "'";
        if (scope.spelling().startsWith("std::enable_if<")) {
            return new SubstitutionException(
                    SkipReason.CONSTRAINED, "the condition '" + Spellings.brief(scope) + "' does not hold");
        }
        boolean partly = scope.namespacePath().contains("std")
                || !engine.specializations().choose(scope).pattern().isComplete();
        // of the standard library's classes only a part is modelled
        return partly
                ? SubstitutionException.unknown(reason + " in the headers")
                : SubstitutionException.mismatch(reason);
    }

    private @Nullable CppType find(QualifiedName scope, QualifiedName.Part member) throws SubstitutionException {
        if (member.text().equals(scope.identifier()) && !member.specialization()) {
            return new CppType.ClassType(scope);
        }
        Chosen in = engine.specializations().choose(scope);
        for (CppDeclaration declaration :
                in.pattern().members(CppDeclaration.class).toList()) {
            if (declaration.name().identifier().equals(member.text())) {
                CppType found = type(declaration, scope, member, in);
                if (found != null) {
                    return found;
                }
            }
        }
        for (CppType.ClassType base : bases(scope, in)) {
            CppType found = find(base.name(), member);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable CppType type(
            CppDeclaration declaration, QualifiedName scope, QualifiedName.Part member, Chosen in)
            throws SubstitutionException {
        return switch (declaration) {
            case Alias alias
            when !member.specialization() -> {
                CppType aliased = engine.substitution().type(alias.type(), in.bindings());
                yield new CppType.Alias(scope.member(member.text()), aliased);
            }
            case CppClass _ when !member.specialization() -> new CppType.ClassType(scope.member(member.text()));
            case Enumeration _ when !member.specialization() -> new CppType.EnumType(scope.member(member.text()));
            case ClassTemplate _, AliasTemplate _
            when member.specialization() ->
                engine.substitution().named(scope.member(member.text()).specialized(member.arguments()), Bindings.NONE);
            default -> null;
        };
    }

    /** The classes that a class derives from, as far as we know them; none while these themselves are being named ([class.mem.general]). */
    List<CppType.ClassType> bases(QualifiedName scope, Chosen in) throws SubstitutionException {
        List<CppType.ClassType> known = bases.get(scope);
        if (known == null && unfinished.add(scope)) {
            try {
                known = bases(in);
                bases.put(scope, known);
            } finally {
                unfinished.remove(scope);
            }
        }
        return known == null ? List.of() : known;
    }

    private List<CppType.ClassType> bases(Chosen in) throws SubstitutionException {
        List<CppType> patterns = in.pattern().bases().stream().map(Base::type).toList();
        List<CppType.ClassType> found = new ArrayList<>();
        for (CppType base : engine.substitution().types(patterns, in.bindings().ofBases())) {
            if (base.canonical() instanceof CppType.ClassType type) {
                found.add(type);
            }
        }
        return found;
    }

    /** The value of a static member or enumerator: {@code C::value}; null where the class has none of that name. */
    Values.@Nullable Value value(QualifiedName scope, String member) throws SubstitutionException {
        return engine.nested(scope, () -> findValue(scope, member));
    }

    private Values.@Nullable Value findValue(QualifiedName scope, String member) throws SubstitutionException {
        if (Traits.isForCompilers(scope)) {
            throw SubstitutionException.unknown("it depends on '" + Spellings.brief(scope) + "'");
        }
        Chosen in = engine.specializations().choose(scope);
        for (CppDeclaration declaration :
                in.pattern().members(CppDeclaration.class).toList()) {
            Values.Value value = switch (declaration) {
                case Variable it when it.name().identifier().equals(member) -> value(it, scope, in);
                case Enumeration it -> value(it, scope, member, in);
                default -> null;
            };
            if (value != null) {
                return value;
            }
        }
        for (CppType.ClassType base : bases(scope, in)) {
            Values.Value value = findValue(base.name(), member);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private Values.Value value(Variable variable, QualifiedName scope, Chosen in) throws SubstitutionException {
        CppType type = engine.substitution().type(variable.type(), in.bindings());
        if (variable.value() instanceof ConstantValue.IntegerValue(var number)) {
            return Values.Value.of(number, type);
        }
        if (variable.dependent() == null) {
            throw SubstitutionException.unknown("it depends on the value of '" + Spellings.brief(scope) + "::"
                    + variable.name().identifier() + "'");
        }
        TemplateArgument value =
                engine.values().argument(new TemplateArgument.Dependent(variable.dependent()), in.bindings());
        return engine.values().of(value).as(type);
    }

    private Values.@Nullable Value value(Enumeration type, QualifiedName scope, String member, Chosen in)
            throws SubstitutionException {
        for (Enumerator enumerator : type.scoped() ? List.<Enumerator>of() : type.enumerators()) {
            if (enumerator.name().equals(member)) {
                return value(enumerator, type, scope, in);
            }
        }
        return null;
    }

    private Values.Value value(Enumerator enumerator, Enumeration type, QualifiedName scope, Chosen in)
            throws SubstitutionException {
        if (enumerator.dependent() != null) {
            return engine.values()
                    .of(engine.values().argument(new TemplateArgument.Dependent(enumerator.dependent()), in.bindings()))
                    .asNumber();
        }
        String name = type.name().identifier();
        return name.isEmpty()
                ? Values.Value.of(enumerator.value())
                : Values.Value.of(enumerator.value(), new CppType.EnumType(scope.member(name)));
    }
}
