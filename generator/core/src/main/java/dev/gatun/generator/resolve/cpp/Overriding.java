package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Kind;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A function that overrides a virtual one is virtual, be it said or not ([class.virtual]). */
final class Overriding {

    private final Context context;

    /** The virtual functions of a class and of its bases, by signature. */
    private final Map<ClassEntity, Map<String, Function>> virtuals = new HashMap<>();

    Overriding(Context context) {
        this.context = context;
    }

    void mark() {
        context.classes().values().forEach(this::of);
    }

    private Map<String, Function> of(ClassEntity type) {
        Map<String, Function> known = virtuals.get(type);
        if (known == null) {
            known = new LinkedHashMap<>();
            virtuals.put(type, known);
            for (CppDeclaration.Base base : type.bases()) {
                known.putAll(ofBase(base.type()));
            }
            for (Slot member : type.members()) {
                if (member instanceof FunctionEntity function && !function.isTemplate()) {
                    member(function, known);
                }
            }
        }
        return known;
    }

    private Map<String, Function> ofBase(CppType base) {
        if (!(base.desugared().canonical() instanceof CppType.ClassType(QualifiedName name))) {
            return Map.of();
        }
        ClassEntity known = context.classes().get(name);
        ClassEntity pattern = context.patterns().get(TypeNames.plain(name));
        if (known != null || pattern == null) {
            return known == null ? Map.of() : of(known);
        }
        Map<String, TemplateArgument> bindings = context.arguments().bindings(name);
        Map<String, Function> substituted = new LinkedHashMap<>();
        of(pattern)
                .values()
                .forEach(each -> substituted.put(signature(each, bindings == null ? Map.of() : bindings), each));
        return substituted;
    }

    private void member(FunctionEntity entity, Map<String, Function> virtuals) {
        Function function = entity.function();
        if (function.kind() != Kind.METHOD
                && function.kind() != Kind.CONVERSION
                && function.kind() != Kind.DESTRUCTOR) {
            return;
        }
        String signature = signature(function, Map.of());
        if (function.virtuality() == Virtuality.NONE && virtuals.containsKey(signature) && !entity.isInherited()) {
            entity.function(virtual(function));
        }
        if (entity.function().virtuality() != Virtuality.NONE) {
            virtuals.put(signature, entity.function());
        }
    }

    private String signature(Function function, Map<String, TemplateArgument> bindings) {
        if (function.kind() == Kind.DESTRUCTOR) {
            return "~";
        }
        return function.name().identifier()
                + function.parameters().stream()
                        .map(parameter -> {
                            CppType here = context.arguments().substitute(parameter.type(), bindings);
                            return (here == null ? parameter.type() : here)
                                    .asParameter()
                                    .spelling();
                        })
                        .collect(Collectors.joining(",", "(", ")"))
                + function.qualifiers().isConst()
                + function.qualifiers().isVolatile()
                + function.qualifiers().reference();
    }

    private static Function virtual(Function function) {
        return new Function(
                function.name(),
                function.kind(),
                function.result(),
                function.parameters(),
                function.variadic(),
                function.qualifiers(),
                Virtuality.VIRTUAL,
                function.definition(),
                function.cLinkage(),
                function.templateArguments(),
                function.constrained(),
                function.access(),
                function.attributes(),
                function.documentation(),
                function.position());
    }
}
