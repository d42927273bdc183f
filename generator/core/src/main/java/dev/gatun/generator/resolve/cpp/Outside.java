package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.syntax.cpp.CppName;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What members that are declared outside of their scopes see ([basic.lookup.unqual]): the scope's names, and those of all around it. */
final class Outside {

    private final Context context;

    Outside(Context context) {
        this.context = context;
    }

    /** The scopes that the name leads into; null for an unqualified name. */
    @Nullable Frame frame(CppName name) throws Refusal {
        return switch (context.typeNames().place(name)) {
            case null -> null;
            case TypeNames.Place.InNamespace(NamespaceScope scope) -> within(scope.name());
            case TypeNames.Place.InType(CppType type) -> {
                ClassEntity entity = type.desugared().canonical() instanceof CppType.ClassType(QualifiedName known)
                        ? context.classes().get(known)
                        : null;
                if (entity == null) {
                    throw new Refusal(
                            DiagnosticKind.UNKNOWN_TYPE,
                            "'" + name.text() + "' is declared outside of a class that is not known",
                            name.position(),
                            name.text().length(),
                            null);
                }
                yield within(entity);
            }
        };
    }

    /** Nested classes see those around them. */
    private Frame within(ClassEntity entity) {
        QualifiedName around = entity.reference().scope();
        ClassEntity outer = entity.reference().isMember() ? context.classes().get(around) : null;
        return (outer != null ? within(outer) : within(around)).enter(entity.scope());
    }

    /** Parameters of templates that the declaration names itself are nearer than what namespaces have. */
    private Frame within(QualifiedName namespace) {
        Deque<ParameterScope> parameters = new ArrayDeque<>();
        Frame frame = context.frame();
        while (frame.scope() instanceof ParameterScope own && frame.outer() != null) {
            parameters.push(own);
            frame = frame.outer();
        }
        NamespaceScope scope = context.global();
        for (QualifiedName.Part part : namespace.parts()) {
            Symbol symbol = scope.own(part.text());
            if (symbol == null || symbol.namespace() == null) {
                break;
            }
            scope = symbol.namespace();
            frame = frame.isWithin(scope) ? frame : frame.enter(scope);
        }
        // of a nested namespace that is left for one around it, the latter is where declarations belong
        Frame entered = frame.namespace() == scope ? frame : frame.enter(scope);
        for (ParameterScope own : parameters) {
            entered = entered.enter(own);
        }
        return entered;
    }
}
