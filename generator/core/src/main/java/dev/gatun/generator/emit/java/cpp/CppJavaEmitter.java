package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.Conversions;
import dev.gatun.generator.emit.java.EnumEmitter;
import dev.gatun.generator.emit.java.JavaSource;
import dev.gatun.generator.emit.java.JavaTypeNames;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.emit.java.SourceHead;
import dev.gatun.generator.plan.TypePlan.EnumPlan;
import dev.gatun.generator.plan.cpp.CppHeaderPlan;
import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan;
import dev.gatun.generator.plan.cpp.JavaName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes a plan of C++ down as Java. The same plan always gives the same text. */
public final class CppJavaEmitter {

    private static final String INDENT = "  ";

    /** Most of a header has no comments, and constructors that make objects of C++ have to hand on what is being made. */
    private static final AnnotationSpec SUPPRESSED = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{\"deprecation\", \"doclint:missing\", \"this-escape\"}")
            .build();

    private final CppPlan plan;
    private final Supplier<List<String>> inputs;
    private final PlannedNames names;
    private final CppLinks links;

    private CppJavaEmitter(CppPlan plan, Supplier<List<String>> inputs) {
        this.plan = plan;
        this.inputs = inputs;
        this.names = new PlannedNames(plan);
        this.links = new CppLinks(plan);
    }

    /**
     * The sources of a plan, one for each class at the top level.
     *
     * @param inputs words for a comment of the header class; asked for when that is emitted
     */
    public static Stream<JavaSource> emit(CppPlan plan, Supplier<List<String>> inputs) {
        CppJavaEmitter emitter = new CppJavaEmitter(plan, inputs);
        return Stream.concat(
                plan.types().stream().flatMap(emitter::sources),
                plan.headers().stream().map(emitter::header));
    }

    private JavaSource header(CppHeaderPlan header) {
        Javadocs javadocs = javadocs(header.name());
        MethodEmitter methods = new MethodEmitter(javadocs, names, header.name().packageName());
        String made = header.name().equals(plan.library()) ? SourceHead.inputs(inputs.get()) : "";
        return source(header.name(), new HeaderEmitter(javadocs, methods).emit(header, plan), javadocs, made);
    }

    private Stream<JavaSource> sources(CppTypePlan type) {
        Javadocs javadocs = javadocs(type.name());
        JavaSource main = source(type.name(), spec(type, javadocs), javadocs, "");
        return Stream.concat(Stream.of(main), interfaces(type));
    }

    private Stream<JavaSource> interfaces(CppTypePlan type) {
        if (!(type instanceof CppTypePlan.ClassPlan one) || one.interfaceName() == null) {
            return Stream.empty();
        }
        Javadocs javadocs = javadocs(one.interfaceName());
        MethodEmitter methods = new MethodEmitter(javadocs, names, one.name().packageName());
        TypeSpec.Builder spec = new InterfaceEmitter(javadocs, names, methods).emit(one);
        return Stream.of(source(one.interfaceName(), spec, javadocs, ""));
    }

    private Javadocs javadocs(JavaName file) {
        return new Javadocs(name -> links.find(name, file));
    }

    private TypeSpec.Builder spec(CppTypePlan type, Javadocs javadocs) {
        TypeSpec.Builder spec = alone(type, javadocs);
        if (type instanceof CppTypePlan.ClassPlan one) {
            for (CppTypePlan nested : one.nested()) {
                spec.addType(
                        spec(nested, javadocs).addModifiers(Modifier.STATIC).build());
            }
        }
        if (type.documentation().isDeprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        return spec;
    }

    private TypeSpec.Builder alone(CppTypePlan type, Javadocs javadocs) {
        String packageName = type.name().packageName();
        MethodEmitter methods = new MethodEmitter(javadocs, names, packageName);
        return switch (type) {
            case CppTypePlan.ClassPlan one ->
                one.exception() == null
                        ? new ClassEmitter(javadocs, names, methods).emit(one)
                        : new ThrownEmitter(javadocs, methods).emit(one);
            case CppTypePlan.EnumType one -> {
                JavaTypeNames types = new JavaTypeNames(packageName);
                yield new EnumEmitter(javadocs, types, new Conversions(types)).emit(named(one));
            }
            case CppTypePlan.CallbackPlan one -> new CallbackEmitter(javadocs, names, methods).emit(one);
            case CppTypePlan.VariantPlan one -> new VariantEmitter(javadocs, methods).emit(one);
            case CppTypePlan.StatusExceptionPlan one -> new StatusExceptionEmitter(javadocs).emit(one);
        };
    }

    /** With the names of the classes around it. */
    private static EnumPlan named(CppTypePlan.EnumType type) {
        EnumPlan plan = type.plan();
        return new EnumPlan(
                String.join(".", type.name().simpleNames()),
                plan.cName(),
                plan.underlying(),
                plan.form(),
                plan.nested(),
                plan.constants(),
                plan.aliases(),
                plan.documentation());
    }

    private JavaSource source(JavaName name, TypeSpec.Builder type, Javadocs javadocs, String made) {
        StringBuilder text =
                new StringBuilder(4096).append(SourceHead.of(plan.headerName())).append(made);
        try {
            JavaFile.builder(
                            name.packageName(),
                            type.addAnnotation(RuntimeNames.NULL_MARKED)
                                    .addAnnotation(SUPPRESSED)
                                    .alwaysQualify(names.ambiguous())
                                    .build())
                    .skipJavaLangImports(true)
                    .indent(INDENT)
                    .build()
                    .writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder doesn't fail", e);
        }
        return new JavaSource(name.packageName(), name.simpleName(), javadocs.fill(text.toString()));
    }
}
