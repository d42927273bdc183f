package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.model.cpp.TemplateParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What names mean within a template that is instantiated.
 *
 * @param arguments by parameter; a pack's are one {@link TemplateArgument.Pack}
 * @param renames what the names of the templates around mean, outermost first
 * @param scope where an expression looks for names
 * @param open parameters of member templates, which stay as they are
 */
record Bindings(Map<String, TemplateArgument> arguments, List<Rename> renames, QualifiedName scope, Set<String> open) {

    static final Bindings NONE = new Bindings(Map.of(), List.of(), QualifiedName.GLOBAL, Set.of());

    /** The name of a template means the instance, within it ([temp.local]). */
    record Rename(QualifiedName template, QualifiedName instance) {

        QualifiedName apply(QualifiedName name) {
            int count = template.parts().size();
            if (name.parts().size() < count || !name.parts().subList(0, count).equals(template.parts())) {
                return name;
            }
            return rebased(name, count, instance);
        }
    }

    /** The name with its first parts replaced. */
    static QualifiedName rebased(QualifiedName name, int count, QualifiedName replacement) {
        List<QualifiedName.Part> parts = new ArrayList<>(replacement.parts());
        parts.addAll(name.parts().subList(count, name.parts().size()));
        return new QualifiedName(parts, Math.max(replacement.namespaces(), 0));
    }

    @Nullable TemplateArgument find(String parameter) {
        return arguments.get(parameter);
    }

    Bindings with(String parameter, TemplateArgument argument) {
        Map<String, TemplateArgument> more = new HashMap<>(arguments);
        more.put(parameter, argument);
        return new Bindings(more, renames, scope, open);
    }

    Bindings with(List<TemplateParameter> parameters, List<TemplateArgument> values) {
        Map<String, TemplateArgument> more = new HashMap<>(arguments);
        for (int i = 0; i < parameters.size(); i++) {
            more.put(parameters.get(i).name(), values.get(i));
        }
        return new Bindings(more, renames, scope, open);
    }

    /** Within an instance of a class. */
    Bindings within(QualifiedName instance) {
        List<Rename> more = new ArrayList<>(renames);
        if (instance.isSpecialization()) {
            more.add(new Rename(instance.template(), instance));
        }
        return new Bindings(arguments, more, instance, open);
    }

    /** With expressions that look for names in a namespace. */
    Bindings in(QualifiedName namespace) {
        return new Bindings(arguments, renames, namespace, open);
    }

    /** Where the bases of an instance are named: it is not yet a scope to look in ([class.pre]). */
    Bindings ofBases() {
        return scope.isGlobal() ? this : in(scope.scope());
    }

    /** Within a template that stays one. */
    Bindings opening(List<TemplateParameter> parameters) {
        Set<String> more = new HashSet<>(open);
        parameters.forEach(parameter -> more.add(parameter.name()));
        return new Bindings(arguments, renames, scope, more);
    }

    QualifiedName renamed(QualifiedName name) {
        QualifiedName result = name;
        for (Rename rename : renames) {
            result = rename.apply(result);
        }
        return result;
    }
}
