package dev.gatun.generator.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.BindingPlan;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.HeaderPlan;
import dev.gatun.generator.plan.TypePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes a plan down as Java. The same plan always gives the same text. */
public final class JavaEmitter {

    /** Two spaces: with four, a tenth of the text would be indentation. */
    private static final String INDENT = "  ";

    private final BindingPlan plan;
    private final JavaTypeNames types;
    private final Links links;
    private final AnnotationSpec suppressed;
    private final String comment;
    private final Supplier<List<String>> inputs;
    private final Map<String, String> methods = new HashMap<>();

    private JavaEmitter(BindingPlan plan, Supplier<List<String>> inputs) {
        this.plan = plan;
        this.inputs = inputs;
        this.types = new JavaTypeNames(plan.packageName());
        this.links = new Links(plan);
        this.suppressed = suppressed(plan);
        this.comment = SourceHead.of(plan.headerName());
        plan.headers().forEach(header -> header.functions().forEach(one -> methods.put(one.cName(), one.name())));
    }

    /** The sources of a plan, the header class last: most text is in it, so that others can be used while it is emitted. */
    public static Stream<JavaSource> emit(BindingPlan plan) {
        return emit(plan, List::of);
    }

    /**
     * The sources of a plan, which say what made them.
     *
     * @param inputs words for a comment of the header class; asked for when that is emitted
     */
    public static Stream<JavaSource> emit(BindingPlan plan, Supplier<List<String>> inputs) {
        return new JavaEmitter(plan, inputs).run();
    }

    /** No file needs anything of another: they are emitted side by side, the longest first. */
    private Stream<JavaSource> run() {
        boolean linked = plan.headers().stream()
                .anyMatch(header -> header.lendsLibrary()
                        || !header.functions().isEmpty()
                        || !header.variables().isEmpty());
        List<Callable<JavaSource>> headers = new ArrayList<>();
        for (HeaderPlan header : plan.headers()) {
            headers.add(() -> header(header, linked));
        }
        List<Callable<JavaSource>> types = new ArrayList<>();
        for (TypePlan type : plan.types()) {
            types.add(() -> type(type));
        }
        SideBySide<JavaSource> last = new SideBySide<>(headers);
        return Stream.concat(stream(new SideBySide<>(types)), stream(last));
    }

    private static Stream<JavaSource> stream(Iterator<JavaSource> sources) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(sources, 0), false);
    }

    private JavaSource header(HeaderPlan header, boolean linked) {
        Javadocs javadocs = new Javadocs(links, header.className());
        Conversions conversions = new Conversions(types);
        FieldEmitter fields = new FieldEmitter(types, conversions);
        HeaderEmitter emitter = new HeaderEmitter(javadocs, types, conversions, fields, methods);
        String made = header.isLast() ? SourceHead.inputs(inputs.get()) : "";
        return source(header.className(), emitter.emit(header, plan.headerName(), linked), javadocs, comment + made);
    }

    private JavaSource type(TypePlan type) {
        Javadocs javadocs = new Javadocs(links, type.className());
        Conversions conversions = new Conversions(types);
        TypeSpec.Builder spec = switch (type) {
            case TypePlan.RecordPlan record -> {
                FieldEmitter fields = new FieldEmitter(types, conversions);
                yield new RecordEmitter(javadocs, types, conversions, fields).emit(record);
            }
            case TypePlan.OpaquePlan opaque -> new OpaqueEmitter(javadocs, types, conversions).emit(opaque);
            case TypePlan.EnumPlan enumeration -> new EnumEmitter(javadocs, types, conversions).emit(enumeration);
            case TypePlan.ExceptionPlan exception -> new ExceptionEmitter(javadocs, types, conversions).emit(exception);
            case TypePlan.CallbackPlan callback -> new CallbackEmitter(javadocs, types, conversions).emit(callback);
        };
        return source(type.className(), deprecated(spec, type.documentation()), javadocs, comment);
    }

    /**
     * Most of a header has no comments, and nobody is served by made-up ones. Classes that name deprecated types are not to blame for it
     * either.
     */
    private static AnnotationSpec suppressed(BindingPlan plan) {
        boolean deprecation =
                plan.types().stream().anyMatch(type -> type.documentation().isDeprecated());
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", deprecation ? "{\"deprecation\", \"doclint:missing\"}" : "\"doclint:missing\"")
                .build();
    }

    private static TypeSpec.Builder deprecated(TypeSpec.Builder type, Documentation documentation) {
        return documentation.isDeprecated() ? type.addAnnotation(RuntimeTypes.DEPRECATED) : type;
    }

    private JavaSource source(String className, TypeSpec.Builder type, Javadocs javadocs, String head) {
        StringBuilder text = new StringBuilder(4096).append(head);
        try {
            JavaFile.builder(
                            plan.packageName(),
                            type.addAnnotation(RuntimeTypes.NULL_MARKED)
                                    .addAnnotation(suppressed)
                                    .build())
                    .skipJavaLangImports(true)
                    .indent(INDENT)
                    .build()
                    .writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder doesn't fail", e);
        }
        return new JavaSource(plan.packageName(), className, javadocs.fill(text.toString()));
    }
}
