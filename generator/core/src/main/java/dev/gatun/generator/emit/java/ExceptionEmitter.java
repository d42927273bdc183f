package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.ExceptionReport;
import dev.gatun.generator.plan.ExceptionReport.Link;
import dev.gatun.generator.plan.TypePlan.ExceptionPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A class of exceptions, with the knowledge of where their codes and messages come from. */
final class ExceptionEmitter {

    /** Characters of a table in one string: far from what a class file can hold, and a line that can be looked at. */
    private static final int MAX_TABLE = 8000;

    private final Javadocs javadocs;
    private final JavaTypeNames types;
    private final Conversions conversions;

    ExceptionEmitter(Javadocs javadocs, JavaTypeNames types, Conversions conversions) {
        this.javadocs = javadocs;
        this.types = types;
        this.conversions = conversions;
    }

    TypeSpec.Builder emit(ExceptionPlan plan) {
        ClassName self = types.generated(plan.className());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(javadocs.of("Thrown when a function of the library fails."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeTypes.NATIVE_EXCEPTION)
                .addField(FieldSpec.builder(
                                TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1")
                        .build());
        ClassName library = types.generated(plan.libraryClass());
        TypeName reportType = ParameterizedTypeName.get(RuntimeTypes.ERROR_REPORT, self);
        for (ExceptionReport report : plan.reports()) {
            type.addField(FieldSpec.builder(reportType, report.name(), Modifier.STATIC, Modifier.FINAL)
                    .initializer(conversions.block(report(report, self, library)))
                    .build());
        }
        return type.addMethod(constructor());
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.STRING, "function")
                .addParameter(TypeName.LONG, "code")
                .addParameter(JavaTypeNames.nullable(RuntimeTypes.STRING), "codeName")
                .addParameter(RuntimeTypes.STRING, "detail")
                .addStatement("super(function, code, codeName, detail)")
                .build();
    }

    private Code report(ExceptionReport report, ClassName self, ClassName library) {
        Code.Builder code = Code.builder().add("$T.of($T::new)", RuntimeTypes.ERROR_REPORT, self);
        switch (report.source()) {
            case RESULT -> {}
            case NONE -> code.add(".withoutCode()");
            case ERRNO -> code.add(".errno()");
            case FUNCTION -> {
                if (report.code() != null) {
                    code.add(".code($L)", link(report.code(), library));
                }
            }
        }
        if (report.unsigned()) {
            code.add(".unsigned()");
        }
        if (!report.codes().isEmpty()) {
            code.add(".codes($L)", String.join(", ", tables(report.codes())));
        }
        if (report.message() != null) {
            code.add(".message($L)", link(report.message(), library));
        }
        return code.add(report.strerror() ? ".strerror()" : "").build();
    }

    private Code link(Link link, ClassName library) {
        return Linkage.of(
                Code.of("$T.LIBRARY", library),
                Linkage.method(link.route()),
                link.symbol(),
                link.result(),
                link.parameters(),
                conversions);
    }

    /** Literals of what the runtime reads: names, with a number where it is not the next one. */
    private static List<String> tables(List<ExceptionReport.Code> codes) {
        List<String> tables = new ArrayList<>();
        StringBuilder table = new StringBuilder();
        long next = 0;
        for (ExceptionReport.Code code : codes) {
            if (table.length() > MAX_TABLE) {
                tables.add(JavaLiterals.of(table.toString()));
                table.setLength(0);
            }
            boolean first = table.isEmpty();
            table.append(first ? "" : " ").append(code.name());
            if (first || code.value() != next) {
                table.append(' ').append(code.value());
            }
            next = code.value() + 1;
        }
        tables.add(JavaLiterals.of(table.toString()));
        return tables;
    }
}
