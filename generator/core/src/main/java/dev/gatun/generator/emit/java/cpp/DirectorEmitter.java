package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.DirectorPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the nested class with what C++ calls of objects whose class of Java extends a generated one. */
final class DirectorEmitter {

    private static final String DIRECTOR = "DIRECTOR";

    private final Javadocs javadocs;
    private final MethodEmitter methods;

    DirectorEmitter(Javadocs javadocs, MethodEmitter methods) {
        this.javadocs = javadocs;
        this.methods = methods;
    }

    /** Nothing for a class that Java can't extend. */
    void emit(ClassPlan plan, TypeSpec.Builder type) {
        DirectorPlan director = plan.director();
        if (director == null) {
            return;
        }
        ClassName self = PlannedNames.className(plan.name());
        TypeSpec.Builder nested = TypeSpec.classBuilder(name(plan))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadocs.of("What C++ calls of objects whose class extends this one."));
        CodeBlock.Builder made = CodeBlock.builder()
                .add(
                        "$T.of($T.lookup(), TYPE)$L",
                        RuntimeNames.DIRECTOR,
                        RuntimeNames.METHOD_HANDLES,
                        director.deletes() ? "" : ".notDeletedAsThat()");
        for (int i = 0; i < director.overridables().size(); i++) {
            CppCall call = director.overridables().get(i).call();
            String upcall = "call" + i;
            UpcallEmitter emitter = methods.upcall(call, upcall, i, self);
            nested.addMethod(emitter.emit());
            made.add(
                    "\n$>$>.method($S, new $T<?>[] {$L}, $S, $L)$<$<",
                    call.name(),
                    Class.class,
                    parameters(call),
                    upcall,
                    emitter.descriptors().stream().collect(CodeBlock.joining(", ")));
        }
        nested.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeNames.DIRECTOR, self),
                        DIRECTOR,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(made.build())
                .build());
        type.addType(nested.build());
    }

    /** The nested class's name, which no other nested class has. */
    static String name(ClassPlan plan) {
        String name = "Overriding";
        while (isTaken(plan, name)) {
            name += "_";
        }
        return name;
    }

    private static boolean isTaken(ClassPlan plan, String name) {
        return plan.name().simpleNames().contains(name)
                || plan.nested().stream().anyMatch(it -> it.name().simpleName().equals(name));
    }

    /** The constant for an expression. */
    static CodeBlock director(ClassPlan plan) {
        return CodeBlock.of("$L.$L", name(plan), DIRECTOR);
    }

    private CodeBlock parameters(CppCall call) {
        List<CodeBlock> classes = call.given().stream()
                .map(CppArgument::passing)
                .map(passing -> CodeBlock.of("$T.class", erased(methods.types().given(passing))))
                .toList();
        return classes.stream().collect(CodeBlock.joining(", "));
    }

    private static TypeName erased(TypeName type) {
        TypeName bare = type.withoutAnnotations();
        return switch (bare) {
            case ParameterizedTypeName it -> it.rawType();
            case ArrayTypeName it -> ArrayTypeName.of(erased(it.componentType()));
            default -> bare;
        };
    }
}
