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
import dev.gatun.generator.model.cpp.CppDeclaration.Field;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.FunctionTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.Macro;
import dev.gatun.generator.model.cpp.CppDeclaration.Variable;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of an instance. One that can't be had is left out, with the reason: the compiler may well know it. */
final class ClassSubstitution {

    private final Engine engine;
    private final int patternParts;
    private final QualifiedName instance;
    private final FunctionSubstitution functions;
    private final List<CppSkipped> leftOut = new ArrayList<>();

    /** @param pattern the name that the members' names start with */
    ClassSubstitution(Engine engine, QualifiedName pattern, QualifiedName instance) {
        this.engine = engine;
        this.patternParts = pattern.parts().size();
        this.instance = instance;
        this.functions = new FunctionSubstitution(engine);
    }

    List<CppSkipped> leftOut() {
        return leftOut;
    }

    private QualifiedName renamed(QualifiedName name) {
        return Bindings.rebased(name, patternParts, instance);
    }

    CppClass of(CppClass pattern, Bindings bindings) {
        QualifiedName name = renamed(pattern.name());
        List<Function> friends = new ArrayList<>();
        for (Function friend : pattern.friends()) {
            Function made = friend(friend, bindings);
            if (made != null) {
                friends.add(made);
            }
        }
        List<FunctionTemplate> befriended = new ArrayList<>();
        for (FunctionTemplate friend : pattern.befriended()) {
            Function made = friend(friend.pattern(), bindings.opening(friend.parameters()));
            if (made != null) {
                befriended.add(new FunctionTemplate(friend.name(), friend.parameters(), made));
            }
        }
        @Nullable List<CppDeclaration> members = pattern.members() == null ? null : members(pattern.members(), bindings);
        if (members != null && !pattern.used().isEmpty()) {
            members.addAll(new UsedMembers(engine, name, members, leftOut).of(pattern.used(), bindings));
        }
        return new CppClass(
                name,
                pattern.key(),
                pattern.isFinal(),
                bases(pattern, bindings),
                members,
                friends,
                befriended,
                List.of(),
                pattern.access(),
                pattern.attributes(),
                pattern.documentation(),
                pattern.position());
    }

    private @Nullable Function friend(Function friend, Bindings bindings) {
        try {
            return functions.of(friend, friend.name(), bindings);
        } catch (SubstitutionException e) {
            leaveOut(e, friend.name(), friend.position());
            return null;
        }
    }

    private List<Base> bases(CppClass pattern, Bindings bindings) {
        List<Base> bases = new ArrayList<>();
        for (Base base : pattern.bases()) {
            try {
                for (CppType type : engine.substitution().types(List.of(base.type()), bindings.ofBases())) {
                    if (type.canonical() instanceof CppType.Unknown unknown) {
                        throw SubstitutionException.unknown("it is '" + unknown.spelling() + "'");
                    }
                    bases.add(new Base(type, base.access(), base.isVirtual()));
                }
            } catch (SubstitutionException e) {
                leftOut.add(new CppSkipped(
                        e.kind(),
                        instance,
                        "its base '" + Spellings.brief(base.type()) + "' is left out: " + e.reason(),
                        pattern.position()));
            }
        }
        return bases;
    }

    private List<CppDeclaration> members(List<CppDeclaration> patterns, Bindings bindings) {
        List<CppDeclaration> members = new ArrayList<>();
        for (CppDeclaration pattern : patterns) {
            try {
                members.add(member(pattern, bindings));
            } catch (SubstitutionException e) {
                if (pattern.access() != CppAccess.PRIVATE) {
                    leaveOut(e, renamed(pattern.name()), pattern.position());
                }
            }
        }
        return members;
    }

    private void leaveOut(SubstitutionException e, QualifiedName name, SourcePosition position) {
        leftOut.add(new CppSkipped(e.kind(), name, e.reason(), position));
    }

    private CppDeclaration member(CppDeclaration pattern, Bindings bindings) throws SubstitutionException {
        return switch (pattern) {
            case CppClass it -> of(it, bindings.within(renamed(it.name())));
            case Function it -> function(it, bindings);
            case Field it -> field(it, bindings);
            case Variable it -> variable(it, bindings);
            case Enumeration it -> enumeration(it, bindings);
            case Alias it ->
                new Alias(
                        renamed(it.name()),
                        engine.substitution().type(it.type(), bindings),
                        it.access(),
                        it.documentation(),
                        it.position());
            case Macro it -> it;
            case ClassTemplate it -> classTemplate(it, bindings);
            case FunctionTemplate it -> functionTemplate(it, bindings);
            case AliasTemplate it ->
                new AliasTemplate(
                        renamed(it.name()),
                        it.parameters(),
                        open(it.type(), bindings.opening(it.parameters())),
                        it.access(),
                        it.documentation(),
                        it.position());
        };
    }

    private Function function(Function pattern, Bindings bindings) throws SubstitutionException {
        if (pattern.constrained()) {
            throw new SubstitutionException(
                    SkipReason.CONSTRAINED, "a requires clause says when it exists, which is for the compiler to know");
        }
        return functions.of(pattern, renamed(pattern.name()), bindings);
    }

    private Field field(Field field, Bindings bindings) throws SubstitutionException {
        return new Field(
                renamed(field.name()),
                engine.substitution().type(field.type(), bindings),
                field.width(),
                field.isMutable(),
                field.hasInitializer(),
                field.access(),
                field.attributes(),
                field.documentation(),
                field.position());
    }

    private Variable variable(Variable variable, Bindings bindings) throws SubstitutionException {
        CppType type = engine.substitution().type(variable.type(), bindings);
        return new Variable(
                renamed(variable.name()),
                type,
                variable.isConstexpr(),
                variable.dependent() == null ? variable.value() : value(variable, type, bindings),
                variable.access(),
                variable.attributes(),
                variable.documentation(),
                variable.position());
    }

    /** Null where only the compiler knows it: the variable is there all the same. */
    private @Nullable ConstantValue value(Variable variable, CppType type, Bindings bindings) {
        if (variable.dependent() == null) {
            return null;
        }
        try {
            TemplateArgument value =
                    engine.values().argument(new TemplateArgument.Dependent(variable.dependent()), bindings);
            return new ConstantValue.IntegerValue(
                    engine.values().of(value).as(type).number());
        } catch (SubstitutionException _) {
            return null;
        }
    }

    private Enumeration enumeration(Enumeration pattern, Bindings bindings) throws SubstitutionException {
        List<Enumerator> enumerators = new ArrayList<>();
        for (Enumerator enumerator : pattern.enumerators()) {
            enumerators.add(enumerator.dependent() == null ? enumerator : enumerator(enumerator, bindings));
        }
        return new Enumeration(
                renamed(pattern.name()),
                pattern.scoped(),
                pattern.underlying(),
                pattern.complete(),
                enumerators,
                pattern.access(),
                pattern.attributes(),
                pattern.documentation(),
                pattern.position());
    }

    private Enumerator enumerator(Enumerator pattern, Bindings bindings) throws SubstitutionException {
        if (pattern.dependent() == null) {
            return pattern;
        }
        TemplateArgument value =
                engine.values().argument(new TemplateArgument.Dependent(pattern.dependent()), bindings);
        return new Enumerator(
                pattern.name(),
                engine.values().of(value).number(),
                pattern.attributes(),
                pattern.documentation(),
                pattern.position());
    }

    private ClassTemplate classTemplate(ClassTemplate template, Bindings bindings) {
        ClassSubstitution inner = new ClassSubstitution(engine, template.name(), renamed(template.name()));
        CppClass pattern = inner.of(template.pattern(), bindings.opening(template.parameters()));
        return new ClassTemplate(renamed(template.name()), template.parameters(), pattern, List.of());
    }

    private FunctionTemplate functionTemplate(FunctionTemplate template, Bindings bindings) {
        Function pattern = template.pattern();
        QualifiedName name = renamed(template.name());
        try {
            pattern = functions.of(pattern, name, bindings.opening(template.parameters()));
        } catch (SubstitutionException _) {
            // it is for messages only: instances are made of the class's pattern
            pattern = functions.named(pattern, name);
        }
        return new FunctionTemplate(name, template.parameters(), pattern);
    }

    /** As far as it can be had, for messages only. */
    private CppType open(CppType type, Bindings bindings) {
        try {
            return engine.substitution().type(type, bindings);
        } catch (SubstitutionException _) {
            return type;
        }
    }
}
