package dev.gatun.generator;

import dev.gatun.generator.RunListener.Stage;
import dev.gatun.generator.config.CppRules;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.emit.GeneratedFile;
import dev.gatun.generator.emit.cpp.CppShimEmitter;
import dev.gatun.generator.emit.cpp.CppSource;
import dev.gatun.generator.emit.java.cpp.CppJavaEmitter;
import dev.gatun.generator.inspect.cpp.CppJsonInspector;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.parse.cpp.CppDeclarationParser;
import dev.gatun.generator.plan.PlanOptions;
import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.CppPlanOptions;
import dev.gatun.generator.plan.cpp.CppPlanner;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import dev.gatun.generator.resolve.cpp.CppResolver;
import dev.gatun.generator.select.cpp.CppSelection;
import dev.gatun.generator.select.cpp.CppSelector;
import dev.gatun.generator.select.cpp.InstanceRequests;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.cpp.CppSyntaxTree;
import dev.gatun.generator.write.SourceWriter;
import dev.gatun.generator.write.SourceWriter.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From headers of C++ to Java sources and the shim behind them: the stages for that language. */
final class CppGenerator {

    private final GenerationRequest request;
    private final List<Diagnostic> problems;
    private final Keeping keeping;
    private final RunListener listener;

    private final StageReports reports = new StageReports();
    private RunInputs inputs = RunInputs.NONE;
    private Map<String, SourceFile> named = Map.of();

    /** @param packages the request, with what is wrong about its packages */
    CppGenerator(RequestPackages packages, Keeping keeping, RunListener listener) {
        this.request = packages.request();
        this.keeping = keeping;
        this.listener = listener;
        this.problems = packages.diagnostics();
    }

    /** What is said of what only headers of C can have. */
    static Diagnostic notYet() {
        return new Diagnostic(
                DiagnosticKind.C_ONLY,
                "this is there for headers of C alone",
                null,
                1,
                "if the header is for C too, read it so with --language c");
    }

    GenerationResult generate() {
        try {
            if (!request.usedBy().isEmpty()) {
                reports.of(notYet(), List::of);
            }
            PlanOptions options = reports.of(JavaNames.check(request), JavaNames.Checked::diagnostics)
                    .options();
            CppSelection selection = select();
            ForkJoinTask<List<String>> provenance = ForkJoinTask.adapt(
                            () -> Provenance.of(request, named, request.configurationFile()))
                    .fork();
            listener.began(Stage.PLAN);
            CppPlan whole = reports.of(CppPlanner.plan(selection, options(options)), CppPlan::diagnostics);
            reports.of(Shims.checkIncludes(whole.includes()), Function.identity());
            Shims shims = new Shims(request, System.getenv());
            BrokenMembers members = new BrokenMembers(selection.model(), shims, request.shim());
            BrokenMembers.Outcome left = members.beforehand(whole);
            Made made = make(left.plan(), selection.model(), shims, provenance);
            for (int i = 0; i < BrokenMembers.MOST_ROUNDS; i++) {
                BrokenMembers.Outcome less = members.without(left, made.shim().faults());
                if (less.equals(left)) {
                    break;
                }
                left = less;
                made = make(left.plan(), selection.model(), shims, provenance);
            }
            List<Diagnostic> diagnostics = new ArrayList<>(reports.all());
            diagnostics.addAll(new ShimMembers(left.plan(), selection.model())
                    .explained(made.shim().diagnostics(), made.shim().faults()));
            List<Skipped> skipped = new ArrayList<>(skipped(selection, left.plan()));
            skipped.addAll(left.skipped());
            return result(made.files(), made.shim().shim(), skipped, diagnostics);
        } catch (StageReports.StageFailedException e) {
            return result(List.of(), null, List.of(), reports.all());
        }
    }

    /** What is there in the end. */
    private record Made(List<Path> files, BuiltShim shim) {}

    private Made make(CppPlan plan, CppModel model, Shims shims, ForkJoinTask<List<String>> provenance) {
        ForkJoinTask<CppSource> shim =
                ForkJoinTask.adapt(() -> CppShimEmitter.emit(plan)).fork();
        Stream<? extends GeneratedFile> sources = Stream.concat(
                CppJavaEmitter.emit(plan, provenance::join), Stream.of(shim).map(ForkJoinTask::join));
        listener.began(Stage.WRITE);
        Written written = reports.of(
                SourceWriter.write(request.outputFolder(), sources, keeping.journal()), Written::diagnostics);
        // from here on the sources stay, whatever becomes of the library: they are what to mend it by
        listener.began(Stage.BUILD);
        return new Made(written.files(), shims.finish(plan.shim(), model.abi().triple(), keeping.objects()));
    }

    GenerationResult inspect(OutputStream out) throws IOException {
        try {
            CppSelection selection = select();
            List<Skipped> skipped =
                    selection.skipped().stream().map(CppSkipped::asSkipped).toList();
            CppJsonInspector.write(selection.model(), selection.declarations(), skipped, out);
            return result(List.of(), null, skipped, reports.all());
        } catch (StageReports.StageFailedException e) {
            return result(List.of(), null, List.of(), reports.all());
        }
    }

    /** Each stage needs what the one before it gives, and none runs after an error. */
    private CppSelection select() {
        reports.of(problems, Function.identity());
        Targeting targeting = reports.of(Targeting.of(request), Targeting::diagnostics);
        Preprocessor preprocessor = new Preprocessor(
                targeting.toolchain(), request.includeDirectories(), request.macros(), request.language());
        InstanceRequests instances = instances();
        listener.began(Stage.PREPROCESS);
        PreprocessedUnit unit = reports.of(
                preprocessor.preprocess(request.headers(), InstanceRequests.PLACE, instances.text()), preprocessed -> {
                    inputs = RunInputs.of(preprocessed, request.shim());
                    named = preprocessed.lookups().named();
                    return preprocessed.diagnostics();
                });
        Trails trails = new Trails(unit);
        listener.began(Stage.PARSE);
        CppSyntaxTree tree = reports.of(
                CppDeclarationParser.parse(unit),
                parsed -> trails.explain(InstanceRequests.ofHeaders(parsed.diagnostics())));
        listener.began(Stage.RESOLVE);
        CppModel model = reports.of(
                new CppResolver(targeting.abi()).resolve(tree, unit),
                resolved -> trails.explain(InstanceRequests.ofHeaders(resolved.diagnostics())));
        listener.began(Stage.SELECT);
        return reports.of(CppSelector.select(model, request.selection(), instances), CppSelection::diagnostics);
    }

    private InstanceRequests instances() {
        Map<String, String> asked = new LinkedHashMap<>();
        Map<String, SourcePosition> places = new HashMap<>();
        for (CppRules.Naming each : request.configuration().cpp().instances()) {
            asked.put(each.name().text(), each.java().text());
            if (each.name().position() != null) {
                places.put(each.name().text(), each.name().position());
            }
        }
        return new InstanceRequests(asked, places);
    }

    private static CppPlanOptions options(PlanOptions options) {
        return new CppPlanOptions(
                options.packageName(),
                options.headerName(),
                options.headerClassName(),
                options.shim().name(),
                options.shim().headers(),
                options.libraries(),
                options.configuration());
    }

    private static List<Skipped> skipped(CppSelection selection, CppPlan plan) {
        return Stream.concat(selection.skipped().stream(), plan.skipped().stream())
                .map(CppSkipped::asSkipped)
                .toList();
    }

    private GenerationResult result(
            List<Path> files,
            GenerationResult.@Nullable Shim shim,
            List<Skipped> skipped,
            List<Diagnostic> diagnostics) {
        return new GenerationResult(files, shim, skipped, diagnostics, inputs);
    }
}
