package dev.gatun.cli;

import static dev.gatun.cli.CommandOptions.option;
import static dev.gatun.cli.CommandOptions.repeatable;

import com.github.javaparser.ast.CompilationUnit;
import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.Description;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diff.Change;
import dev.gatun.generator.diff.Comparison;
import dev.gatun.generator.diff.JavaSources;
import dev.gatun.generator.diff.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code gatun diff}: what changed between two headers, or two trees of generated sources. */
final class DiffCommand implements Command {

    private static final String OLD_FOLDER = "--old-include-dir";
    private static final String NEW_FOLDER = "--new-include-dir";
    private static final String FORMAT = "--format";

    @Override
    public CommandSpec spec(Use use) {
        CommandOptions options = CommandOptions.of("diff", use, "OLD NEW")
                .description(
                        "Tells what changed between two versions of a header, or two trees of generated sources: in the Java API, and in"
                                + " layouts, values and types of C.")
                .examples(
                        "  gatun diff old/sqlite3.h /usr/include/sqlite3.h",
                        "  gatun diff --old-include-dir v1/include --new-include-dir v2/include v1/demo.h v2/demo.h",
                        "  gatun diff released/src target/generated-sources/gatun",
                        "",
                        "Trees say nothing of sizes and offsets, which differ between machines; they tell changed members instead.",
                        "Exit status: 0 compatible, 1 incompatible in source or ABI, or errors, 2 wrong usage.");
        options.spec()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("OLD NEW")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("two headers, or folders with generated sources")
                        .build());
        options.section(
                "Comparison",
                option("FORMAT", "text or json (default: text)", FORMAT),
                repeatable("FOLDER", "folder to look for headers of the old version first; repeatable", OLD_FOLDER),
                repeatable("FOLDER", "likewise of the new version", NEW_FOLDER));
        HeaderOptions.addCommon(options);
        return options.spec();
    }

    /** One side: a tree's sources or a header's description. */
    private sealed interface Side {

        record Tree(List<CompilationUnit> sources) implements Side {}

        record Header(Description description) implements Side {}
    }

    @Override
    public int run(Arguments arguments, Console console) throws UsageException {
        List<String> sides = arguments.operands();
        if (sides.size() != 2) {
            throw new UsageException(
                    "two versions are needed, and " + sides.size() + (sides.size() == 1 ? " is" : " are") + " given",
                    "write: gatun diff OLD NEW");
        }
        DiffReport report = new DiffReport(console, arguments.value(FORMAT, "text"));
        try {
            List<Change> changes = compare(arguments, console);
            return changes == null ? ExitStatus.FAILED : report.compared(sides.get(0), sides.get(1), changes);
        } catch (IOException e) {
            console.report(DiagnosticKind.VERSION_NOT_READABLE, String.valueOf(e.getMessage()), null);
            return ExitStatus.FAILED;
        }
    }

    /** Null if there were errors, which are told. */
    private static @Nullable List<Change> compare(Arguments arguments, Console console)
            throws UsageException, IOException {
        HeaderArguments headers = new HeaderArguments(arguments);
        Report report = new Report(console, Verbosity.of(arguments));
        ConfigurationFile config = headers.config();
        if (config != null && report.configured(config) != ExitStatus.DONE) {
            return null;
        }
        GenerationRequest request = headers.request(config);
        List<String> operands = arguments.operands();
        Side current = side(operands.get(1), request, folders(arguments, NEW_FOLDER), report);
        Side old = side(operands.get(0), named(request, current), folders(arguments, OLD_FOLDER), report);
        if (old == null || current == null) {
            return null;
        }
        // what a tree does not say can't be compared with what a header says
        boolean trees = old instanceof Side.Tree || current instanceof Side.Tree;
        return Comparison.compare(version(old, trees), version(current, trees));
    }

    private static @Nullable Side side(String name, GenerationRequest request, List<Path> folders, Report report)
            throws UsageException, IOException {
        Path path = Arguments.path("OLD NEW", name);
        if (Files.isDirectory(path)) {
            if (!JavaSources.isTree(path)) {
                throw new UsageException(
                        "no Java source below the folder '" + name + "'", "name a header, or generated sources");
            }
            return new Side.Tree(JavaSources.ofTree(path));
        }
        Description description =
                BindingGenerator.describe(request.withHeaders(List.of(name), folders), RunListener.NONE);
        report.diagnostics(description.diagnostics());
        return description.hasErrors() ? null : new Side.Header(description);
    }

    /** Both versions' functions are in a class of one name, whatever the headers are called. */
    private static GenerationRequest named(GenerationRequest request, @Nullable Side current) {
        String name = current instanceof Side.Header(Description description) ? description.headerClassName() : null;
        return name == null ? request : request.withHeaderClassName(name);
    }

    private static Version version(Side side, boolean trees) throws IOException {
        return switch (side) {
            case Side.Tree(List<CompilationUnit> sources) -> Version.ofSources(sources);
            case Side.Header(Description description)
            when trees -> Version.ofSources(JavaSources.ofTexts(description.sources()));
            case Side.Header(Description description) ->
                Version.ofHeaders(JavaSources.ofTexts(description.sources()), description.assumptions());
        };
    }

    private static List<Path> folders(Arguments arguments, String option) throws UsageException {
        List<Path> folders = new ArrayList<>();
        for (String folder : arguments.values(option)) {
            folders.add(Arguments.path(option, folder));
        }
        return folders;
    }
}
