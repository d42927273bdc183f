package dev.gatun.generator;

import dev.gatun.generator.build.NativeBuild;
import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.ErrorRule;
import dev.gatun.generator.config.read.Contradictions;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.plan.PlanOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/** The Java names that a request asks for. */
final class JavaNames {

    private JavaNames() {}

    /** What a request asks for, with what is wrong about it. */
    record Checked(PlanOptions options, List<Diagnostic> diagnostics) {}

    static Checked check(GenerationRequest request) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        String packageName = request.targetPackage();
        if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
            diagnostics.add(invalid("'" + packageName + "' is no package name in Java", "org.example.demo"));
        }
        String className = headerClassName(request);
        if (request.headerClassName() != null && !isClassName(className)) {
            diagnostics.add(invalid("'" + className + "' is no class name in Java", defaultClassName(request)));
        }
        List<String> libraries = request.libraries().stream()
                .filter(library -> !NativeBuild.isArchive(library))
                .toList();
        PlanOptions options = new PlanOptions(
                packageName,
                title(request),
                className,
                Shims.options(request, packageName, className),
                libraries,
                request.configuration());
        diagnostics.addAll(Shims.check(request));
        if (!request.configuration().equals(Configuration.NONE)) {
            diagnostics.addAll(check(request.configuration()));
        }
        return new Checked(options, diagnostics);
    }

    /** A configuration from a file has been checked before; one made in Java has not. */
    private static List<Diagnostic> check(Configuration configuration) {
        List<Diagnostic> diagnostics = new ArrayList<>(Contradictions.of(configuration));
        for (ErrorRule rule : configuration.errors()) {
            Entry name = rule.exception();
            if (name != null && !isClassName(name.text())) {
                diagnostics.add(invalid("'" + name.text() + "' is no class name in Java", "DemoException"));
            }
        }
        return diagnostics;
    }

    private static boolean isClassName(String text) {
        return SourceVersion.isIdentifier(text) && !SourceVersion.isKeyword(text);
    }

    private static Diagnostic invalid(String message, String example) {
        return new Diagnostic(
                DiagnosticKind.INVALID_JAVA_NAME, message, null, 1, "a valid name is, for example, " + example);
    }

    /** The class of functions and constants. */
    static String headerClassName(GenerationRequest request) {
        return request.headerClassName() == null ? defaultClassName(request) : request.headerClassName();
    }

    private static String defaultClassName(GenerationRequest request) {
        return defaultClassName(
                request.headers().isEmpty() ? "header.h" : request.headers().getFirst());
    }

    /** {@code sqlite3_h} for {@code include/sqlite3.h}. */
    private static String defaultClassName(String header) {
        StringBuilder name = new StringBuilder();
        for (char c : fileName(header).toCharArray()) {
            boolean valid = name.isEmpty() ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c);
            if (name.isEmpty() && !valid && Character.isJavaIdentifierPart(c)) {
                name.append('_').append(c);
            } else {
                name.append(valid && !Character.isIdentifierIgnorable(c) ? c : '_');
            }
        }
        return name.toString();
    }

    /** The headers for comments: without folders, which differ between machines. */
    private static String title(GenerationRequest request) {
        StringBuilder title = new StringBuilder();
        for (String header : request.headers()) {
            title.append(title.isEmpty() ? "" : ", ").append(fileName(header));
        }
        return title.toString();
    }

    private static String fileName(String header) {
        Path name = Path.of(header).getFileName();
        return name == null ? header : name.toString();
    }
}
