package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.JavaLiterals;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import javax.lang.model.element.Modifier;

/** A class of C++. */
final class ClassEmitter {

    private final Javadocs javadocs;
    private final PlannedNames names;
    private final MethodEmitter methods;

    ClassEmitter(Javadocs javadocs, PlannedNames names, MethodEmitter methods) {
        this.javadocs = javadocs;
        this.names = names;
        this.methods = methods;
    }

    /** The class, nested types aside. */
    TypeSpec.Builder emit(ClassPlan plan) {
        ClassName self = PlannedNames.className(plan.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadocs.of(plan.documentation()))
                .superclass(superclass(plan))
                .addField(type(plan, self));
        if (plan.isAbstract()) {
            type.addModifiers(Modifier.ABSTRACT);
        } else if (plan.director() == null && !names.isBase(plan.name())) {
            type.addModifiers(Modifier.FINAL);
        }
        ConstantFields.of(plan.constants(), javadocs).forEach(type::addField);
        type.addMethod(ofPeer(Modifier.PROTECTED));
        new ConstructorEmitter(methods, names).emit(plan, type);
        VirtualEmitter virtuals = new VirtualEmitter(names, methods);
        virtuals.emit(plan, type);
        new DirectorEmitter(javadocs, methods).emit(plan, type);
        BaseEmitter.emit(plan, type, names, methods);
        new ValueEmitter(javadocs, names, methods).emit(plan, type);
        new TraitsEmitter(javadocs, names, methods).emit(plan, type);
        if (plan.isAbstract()) {
            type.addType(unknown(plan, self, virtuals));
        } else {
            virtuals.missing(plan).forEach(type::addMethod);
        }
        return type;
    }

    private ClassName superclass(ClassPlan plan) {
        BasePlan base = plan.base();
        return base == null ? RuntimeNames.CPP_OBJECT : PlannedNames.className(base.name());
    }

    static MethodSpec ofPeer(Modifier... modifiers) {
        return MethodSpec.constructorBuilder()
                .addModifiers(modifiers)
                .addParameter(RuntimeNames.CPP_PEER, "peer")
                .addStatement("super(peer)")
                .build();
    }

    private FieldSpec type(ClassPlan plan, ClassName self) {
        String made = plan.isAbstract() ? nativeName(plan) : self.simpleName();
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.$L($T.LIBRARY, $L, $L, $T.class, $L::new)",
                        RuntimeNames.CPP_TYPE,
                        factory(plan.disposal()),
                        names.library(),
                        JavaLiterals.of(plan.cppName().spelling()),
                        JavaLiterals.of(plan.prefix()),
                        self,
                        made);
        if (plan.base() != null) {
            code.add(base(plan.base(), "extending"));
        }
        plan.further().forEach(base -> code.add(base(base, "andOf")));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeNames.CPP_TYPE, self),
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(code.build())
                .build();
    }

    private static CodeBlock base(BasePlan base, String method) {
        ClassName type = PlannedNames.className(base.name());
        String plain = base.downcast() ? "" : "Plain";
        return base.deletes()
                ? CodeBlock.of("\n$>$>.$L$L($T.TYPE)$<$<", method, plain, type)
                : CodeBlock.of("\n$>$>.$L$L($T.TYPE).notDeletedAsThat()$<$<", method, plain, type);
    }

    private static String factory(Disposal disposal) {
        return switch (disposal) {
            case DELETE -> "deleted";
            case AUTOMATIC -> "automatic";
            case NONE -> "kept";
        };
    }

    /** The name of the class of objects of an abstract class that C++ made. */
    private static String nativeName(ClassPlan plan) {
        String name = "OfCpp";
        while (isNested(plan, name) || name.equals(plan.name().simpleName())) {
            name += "_";
        }
        return name;
    }

    private static boolean isNested(ClassPlan plan, String name) {
        return plan.nested().stream().anyMatch(type -> type.name().simpleName().equals(name));
    }

    private TypeSpec unknown(ClassPlan plan, ClassName self, VirtualEmitter virtuals) {
        TypeSpec.Builder type = TypeSpec.classBuilder(nativeName(plan))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadocs.of("An object of some class that C++ knows."))
                .superclass(self)
                .addMethod(ofPeer());
        virtuals.missing(plan).forEach(type::addMethod);
        return type.build();
    }
}
