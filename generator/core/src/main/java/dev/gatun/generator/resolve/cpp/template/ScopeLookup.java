package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.resolve.cpp.template.TypeReader.Entity;
import dev.gatun.generator.resolve.cpp.template.TypeReader.Step;
import dev.gatun.generator.resolve.cpp.template.Values.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that are no template parameters, from a scope outwards ([basic.lookup.unqual]). Using directives and namespace aliases are not
 * followed: a name found through one only is not found here.
 */
final class ScopeLookup {

    private final Engine engine;
    private final QualifiedName scope;

    ScopeLookup(Engine engine, QualifiedName scope) {
        this.engine = engine;
        this.scope = scope;
    }

    /** Whether a {@code <} behind the last step starts arguments. */
    boolean isTemplate(List<Step> steps, boolean global) throws SubstitutionException {
        for (QualifiedName from : scopes(global)) {
            QualifiedName name = from;
            boolean isType = isClass(from);
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                name = isType ? name.member(step.text()) : name.inner(step.text());
                isType |= step.arguments() != null || engine.templates().findClass(typed(name)) != null;
                if (step.arguments() != null) {
                    name = engine.arguments().completed(typed(name).specialized(step.arguments()));
                }
            }
            if (engine.specializations().find(typed(name)) != null || isVariableTemplate(name)) {
                return true;
            }
        }
        return false;
    }

    /** {@code std::is_same_v}: a shorter name of {@code std::is_same<...>::value}. */
    private boolean isVariableTemplate(QualifiedName name) throws SubstitutionException {
        QualifiedName trait = trait(typed(name));
        return trait != null && engine.specializations().find(trait) != null;
    }

    private static @Nullable QualifiedName trait(QualifiedName name) {
        String text = name.identifier();
        return text.endsWith("_v") && name.namespacePath().contains("std")
                ? name.scope().member(text.substring(0, text.length() - 2))
                : null;
    }

    /** The name as that of something in a namespace or class, rather than of a namespace. */
    private static QualifiedName typed(QualifiedName name) {
        return new QualifiedName(
                name.parts(), Math.min(name.namespaces(), name.parts().size() - 1));
    }

    private List<QualifiedName> scopes(boolean global) {
        List<QualifiedName> scopes = new ArrayList<>();
        for (QualifiedName at = scope; !global && !at.isGlobal(); at = at.scope()) {
            scopes.add(at);
        }
        scopes.add(QualifiedName.GLOBAL);
        return scopes;
    }

    private static boolean isClass(QualifiedName name) {
        return name.parts().size() > name.namespaces();
    }

    @Nullable Entity find(List<Step> steps, boolean global) throws SubstitutionException {
        for (QualifiedName from : scopes(global)) {
            Entity found = isClass(from)
                    ? chain(new Entity.OfType(new CppType.ClassType(from)), steps, 0)
                    : inNamespace(from, steps);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Entity inNamespace(QualifiedName namespace, List<Step> steps) throws SubstitutionException {
        QualifiedName at = namespace;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Entity entity = named(at.member(step.text()), step);
            if (entity != null) {
                return chain(entity, steps, i + 1);
            }
            at = at.inner(step.text());
        }
        return null;
    }

    private @Nullable Entity named(QualifiedName name, Step step) throws SubstitutionException {
        if (step.arguments() != null) {
            if (engine.specializations().find(name) != null) {
                return new Entity.OfType(
                        engine.substitution().named(name.specialized(step.arguments()), Bindings.NONE));
            }
            QualifiedName trait = trait(name);
            return trait == null || engine.specializations().find(trait) == null
                    ? null
                    : member(
                            engine.substitution().named(trait.specialized(step.arguments()), Bindings.NONE),
                            new Step("value", null),
                            true);
        }
        if (engine.templates().findClass(name) != null) {
            return new Entity.OfType(new CppType.ClassType(name));
        }
        if (engine.templates().findEnum(name) != null) {
            return new Entity.OfType(new CppType.EnumType(name));
        }
        CppType aliased = engine.templates().alias(name);
        if (aliased != null) {
            return new Entity.OfType(engine.substitution().type(aliased, Bindings.NONE));
        }
        Value value = TypeReader.number(engine.templates().constant(name));
        if (value != null) {
            return new Entity.OfValue(value);
        }
        return engine.specializations().find(name) == null ? null : new Entity.OfTemplate(name);
    }

    private @Nullable Entity chain(Entity first, List<Step> steps, int from) throws SubstitutionException {
        Entity entity = first;
        for (int i = from; i < steps.size() && entity != null; i++) {
            entity = entity instanceof Entity.OfType(CppType type)
                    ? member(type, steps.get(i), i == steps.size() - 1)
                    : null;
        }
        return entity;
    }

    /** @param last whether it may be a value */
    @Nullable Entity member(CppType type, Step step, boolean last) throws SubstitutionException {
        return switch (type.canonical()) {
            case CppType.EnumType(QualifiedName name) -> {
                Value value = TypeReader.number(engine.templates().constant(name.member(step.text())));
                yield value == null ? null : new Entity.OfValue(value);
            }
            case CppType.ClassType(QualifiedName name) -> {
                Value value =
                        last && step.arguments() == null ? engine.members().value(name, step.text()) : null;
                if (value != null) {
                    yield new Entity.OfValue(value);
                }
                CppType found = engine.members().typeOrNull(name, part(step));
                yield found == null ? null : new Entity.OfType(found);
            }
            default -> null;
        };
    }

    private static QualifiedName.Part part(Step step) {
        return step.arguments() == null
                ? QualifiedName.Part.of(step.text())
                : new QualifiedName.Part(step.text(), step.arguments(), true);
    }
}
