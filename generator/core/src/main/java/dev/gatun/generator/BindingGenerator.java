package dev.gatun.generator;

import dev.gatun.generator.RunListener.Stage;
import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.emit.GeneratedFile;
import dev.gatun.generator.emit.c.Assumptions;
import dev.gatun.generator.emit.c.shim.CSource;
import dev.gatun.generator.emit.c.shim.ShimEmitter;
import dev.gatun.generator.emit.java.JavaEmitter;
import dev.gatun.generator.inspect.IncludeOptions;
import dev.gatun.generator.inspect.JsonInspector;
import dev.gatun.generator.layout.Layouts;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.parse.CDeclarationParser;
import dev.gatun.generator.plan.BindingPlan;
import dev.gatun.generator.plan.Naming;
import dev.gatun.generator.plan.PlanOptions;
import dev.gatun.generator.plan.Planner;
import dev.gatun.generator.plan.ShimPlan;
import dev.gatun.generator.plan.UsableNames;
import dev.gatun.generator.plan.UsedDeclarations;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import dev.gatun.generator.resolve.Resolver;
import dev.gatun.generator.select.Narrowing;
import dev.gatun.generator.select.Selection;
import dev.gatun.generator.select.Selector;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.suggest.Suggester;
import dev.gatun.generator.syntax.SyntaxTree;
import dev.gatun.generator.toolchain.Compiler;
import dev.gatun.generator.use.Target;
import dev.gatun.generator.use.UsedBy;
import dev.gatun.generator.verify.Verification;
import dev.gatun.generator.verify.Verifier;
import dev.gatun.generator.write.SourceWriter;
import dev.gatun.generator.write.SourceWriter.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From headers to Java sources: the whole pipeline. */
public final class BindingGenerator {

    private final GenerationRequest request;
    private final RequestPackages packages;
    private final RunListener listener;
    private final Keeping keeping;
    /** With the configuration, which says what things are called in Java. */
    private final GenerationRequest whole;

    private final StageReports reports = new StageReports();
    private RunInputs inputs = RunInputs.NONE;
    private Map<String, SourceFile> named = Map.of();

    private BindingGenerator(GenerationRequest request, RunListener listener) {
        this(request, Keeping.NOTHING, listener);
    }

    /** For what a header says by itself. */
    private static BindingGenerator withoutIdioms(GenerationRequest request, RunListener listener) {
        return new BindingGenerator(request.withConfiguration(Configuration.NONE), request, Keeping.NOTHING, listener);
    }

    private BindingGenerator(GenerationRequest request, Keeping keeping, RunListener listener) {
        this(request, request, keeping, listener);
    }

    private BindingGenerator(
            GenerationRequest request, GenerationRequest whole, Keeping keeping, RunListener listener) {
        this.packages = RequestPackages.of(request);
        this.request = packages.request();
        this.whole = whole;
        this.keeping = keeping;
        this.listener = listener;
    }

    /** Writes bindings. Nothing is written unless the whole run succeeded. */
    public static GenerationResult generate(GenerationRequest request) throws IOException {
        return generate(request, RunListener.NONE);
    }

    /** As {@link #generate(GenerationRequest)}, and tells how far it has come. */
    public static GenerationResult generate(GenerationRequest request, RunListener listener) throws IOException {
        return new BindingGenerator(request, listener).generate();
    }

    /** As {@link #generate(GenerationRequest, RunListener)}, and keeps what the next run can use. */
    public static GenerationResult generate(GenerationRequest request, Keeping keeping, RunListener listener)
            throws IOException {
        return new BindingGenerator(request, keeping, listener).generate();
    }

    /**
     * Builds the shim of bindings that are there, if the request wants that. What is still good of its library is kept.
     *
     * @param shim as the bindings' run gave it
     * @param objects the {@link Keeping#objects} of that run
     */
    public static BuiltShim buildShim(GenerationRequest request, GenerationResult.Shim shim, Path objects) {
        String source = shim.source().toString();
        return new Shims(request, System.getenv())
                .finish(source.substring(0, source.lastIndexOf('.')), shim.target(), objects);
    }

    /** What the Java sources of a request mention of the bindings; nothing where it names none. */
    public static UsedBy.Read uses(GenerationRequest request) {
        return request.usedBy().isEmpty()
                ? UsedBy.Read.NONE
                : UsedBy.read(
                        request.usedBy(), new Target(request.targetPackage(), JavaNames.headerClassName(request)));
    }

    /**
     * Writes the model of what is selected as one JSON object.
     *
     * @param out not closed; nothing is written to it if there are errors
     * @return a result without files
     */
    public static GenerationResult inspect(GenerationRequest request, OutputStream out, RunListener listener)
            throws IOException {
        return withoutIdioms(request, listener).inspect(out);
    }

    /**
     * Writes what is selected as options that select it again, to be edited and passed back.
     *
     * @param out not closed; nothing is written to it if there are errors
     * @return a result without files
     */
    public static GenerationResult dumpIncludes(GenerationRequest request, OutputStream out, RunListener listener)
            throws IOException {
        return withoutIdioms(request, listener).dumpIncludes(out);
    }

    /**
     * Writes a starter configuration for what is selected: suggestions with their evidence.
     *
     * @param out not closed; nothing is written to it if there are errors
     * @return a result without files
     */
    public static GenerationResult suggest(GenerationRequest request, OutputStream out, RunListener listener)
            throws IOException {
        return new BindingGenerator(request, listener).suggest(out);
    }

    /**
     * Checks what the model says of the selected declarations against the C compiler of the target.
     *
     * @return what differs is among the diagnostics; {@code verification} is null where the compiler was not asked
     */
    public static VerificationResult verify(GenerationRequest request, RunListener listener) throws IOException {
        return withoutIdioms(request, listener).verify();
    }

    /** What bindings would be; nothing is written. */
    public static Description describe(GenerationRequest request, RunListener listener) {
        return new BindingGenerator(request, listener).describe();
    }

    private GenerationResult generate() {
        if (request.language() == Language.CPP) {
            return cpp().generate();
        }
        try {
            PlanOptions options = reports.of(JavaNames.check(request), JavaNames.Checked::diagnostics)
                    .options();
            Selection selected = select();
            // beside the plan: the first use of SHA-256 takes a while
            ForkJoinTask<List<String>> provenance = ForkJoinTask.adapt(
                            () -> Provenance.of(request, named, request.configurationFile()))
                    .fork();
            Planned planned = plan(selected, options);
            Selection selection = planned.selection();
            Layouts layouts = planned.layouts();
            BindingPlan plan = planned.plan();
            List<Skipped> skipped = concat(selection.skipped(), plan.skipped());
            Stream<? extends GeneratedFile> sources = JavaEmitter.emit(plan, provenance::join);
            ShimPlan shim = plan.shim();
            boolean shimmed = plan.headers().getFirst().shim() != null;
            if (shimmed) {
                reports.of(Shims.checkIncludes(shim.headers()), Function.identity());
                // beside the Java sources, of which it needs nothing
                ForkJoinTask<CSource> source = ForkJoinTask.adapt(
                                () -> ShimEmitter.emit(shim, plan.headerName(), selection.model(), layouts))
                        .fork();
                sources = Stream.concat(sources, Stream.of(source).map(ForkJoinTask::join));
            }
            listener.began(Stage.WRITE);
            Written written = reports.of(
                    SourceWriter.write(request.outputFolder(), sources, keeping.journal()), Written::diagnostics);
            if (!shimmed) {
                return result(written.files(), null, skipped, reports.all());
            }
            // from here on the sources stay, whatever becomes of the library: they are what to mend it by
            listener.began(Stage.BUILD);
            BuiltShim outcome = new Shims(request, System.getenv())
                    .finish(shim.name(), selection.model().abi().triple(), keeping.objects());
            return result(written.files(), outcome.shim(), skipped, concat(reports.all(), outcome.diagnostics()));
        } catch (StageReports.StageFailedException e) {
            return result(List.of(), null, List.of(), reports.all());
        }
    }

    /** What is bound, how it lies in memory, and what it is in Java. */
    private record Planned(Selection selection, Layouts layouts, BindingPlan plan) {}

    private Planned plan(Selection selected, PlanOptions options) {
        Naming naming = Naming.of(selected, options);
        Selection selection = used(selected, naming);
        Layouts layouts = Layouts.of(selection.model());
        listener.began(Stage.PLAN);
        BindingPlan plan = reports.of(Planner.plan(selection, naming, layouts, options), BindingPlan::diagnostics);
        return new Planned(selection, layouts, plan);
    }

    private GenerationResult result(
            List<Path> files,
            GenerationResult.@Nullable Shim shim,
            List<Skipped> skipped,
            List<Diagnostic> diagnostics) {
        return new GenerationResult(files, shim, skipped, diagnostics, inputs);
    }

    /** The stages that are the same for any output. Each needs what the one before it gives, and none runs after an error. */
    private Selection select() {
        reports.of(packages, RequestPackages::diagnostics);
        if (request.language() == Language.CPP) {
            reports.of(CppGenerator.notYet(), List::of);
        }
        Targeting targeting = reports.of(Targeting.of(request), Targeting::diagnostics);
        Preprocessor preprocessor = new Preprocessor(
                targeting.toolchain(), request.includeDirectories(), request.macros(), request.language());
        MacroSignatures signatures =
                reports.of(new MacroSignatures(request.shim().macroFunctions()), MacroSignatures::diagnostics);
        VariadicForms forms = reports.of(
                new VariadicForms(request.configuration().variadic(), signatures.lines()), VariadicForms::diagnostics);
        listener.began(Stage.PREPROCESS);
        PreprocessedUnit unit = reports.of(
                preprocessor.preprocess(request.headers(), MacroSignatures.PLACE, signatures.text() + forms.text()),
                preprocessed -> {
                    inputs = RunInputs.of(preprocessed, request.shim());
                    named = preprocessed.lookups().named();
                    return MacroSignatures.ofHeaders(preprocessed.diagnostics());
                });
        Trails trails = new Trails(unit);
        listener.began(Stage.PARSE);
        SyntaxTree tree = reports.of(
                CDeclarationParser.parse(unit),
                parsed -> trails.explain(MacroSignatures.ofHeaders(parsed.diagnostics())));
        listener.began(Stage.RESOLVE);
        Model headers = reports.of(
                new Resolver(targeting.abi()).resolve(tree, unit),
                resolved -> trails.explain(MacroSignatures.ofHeaders(resolved.diagnostics())));
        List<Diagnostic> reported = concat(tree.diagnostics(), headers.diagnostics());
        Model formed = reports.of(forms.applyTo(headers, reported), VariadicForms.Applied::diagnostics)
                .model();
        Model model = reports.of(
                        signatures.applyTo(formed, unit.macros(), reported), MacroSignatures.Applied::diagnostics)
                .model();
        listener.began(Stage.SELECT);
        return reports.of(
                Selector.select(
                        model, request.selection(), request.configuration().functions()),
                Selection::diagnostics);
    }

    /** What Java sources mention, if any are named. */
    private Selection used(Selection whole, Naming naming) {
        if (request.usedBy().isEmpty()) {
            return whole;
        }
        inputs = inputs.withNames(UsableNames.of(whole, naming));
        UsedBy.Read read =
                reports.of(keeping.uses() == null ? uses(request) : keeping.uses(), UsedBy.Read::diagnostics);
        return Narrowing.narrow(whole, UsedDeclarations.of(whole, read.names(), naming));
    }

    /** What is asked for, or the part of it that Java sources mention. */
    private Selection selected() {
        Selection whole = select();
        return request.usedBy().isEmpty()
                ? whole
                : used(whole, Naming.of(whole, JavaNames.check(this.whole).options()));
    }

    private CppGenerator cpp() {
        return new CppGenerator(packages, keeping, listener);
    }

    private GenerationResult inspect(OutputStream out) throws IOException {
        if (request.language() == Language.CPP) {
            return cpp().inspect(out);
        }
        try {
            Selection selection = selected();
            Layouts layouts = Layouts.of(selection.model());
            List<Declaration> declarations = distinct(selection.declarations(), selection.unbindable());
            JsonInspector.write(selection.model(), declarations, layouts, selection.skipped(), out);
            return result(List.of(), null, selection.skipped(), reports.all());
        } catch (StageReports.StageFailedException e) {
            return result(List.of(), null, List.of(), reports.all());
        }
    }

    /** What can't be bound may be among the others too, as something that they need. */
    private static <T> List<T> distinct(List<T> first, List<T> second) {
        Set<T> known = Collections.newSetFromMap(new IdentityHashMap<>());
        List<T> all = new ArrayList<>();
        for (T each : concat(first, second)) {
            if (known.add(each)) {
                all.add(each);
            }
        }
        return all;
    }

    private GenerationResult dumpIncludes(OutputStream out) throws IOException {
        try {
            Selection selection = selected();
            IncludeOptions.write(selection, out);
            return result(List.of(), null, selection.skipped(), reports.all());
        } catch (StageReports.StageFailedException e) {
            return result(List.of(), null, List.of(), reports.all());
        }
    }

    private GenerationResult suggest(OutputStream out) throws IOException {
        try {
            Selection selection = selected();
            out.write(Suggester.suggest(selection, request.headers()).getBytes(StandardCharsets.UTF_8));
            return result(List.of(), null, selection.skipped(), reports.all());
        } catch (StageReports.StageFailedException e) {
            return result(List.of(), null, List.of(), reports.all());
        }
    }

    private Description describe() {
        try {
            PlanOptions options = reports.of(JavaNames.check(request), JavaNames.Checked::diagnostics)
                    .options();
            Planned planned = plan(select(), options);
            Selection selection = planned.selection();
            List<String> sources =
                    JavaEmitter.emit(planned.plan()).map(GeneratedFile::text).toList();
            List<Declaration> declarations = distinct(selection.declarations(), selection.unbindable());
            return new Description(
                    options.headerClassName(),
                    sources,
                    Assumptions.of(selection.model(), planned.layouts(), declarations),
                    reports.all());
        } catch (StageReports.StageFailedException e) {
            return new Description(null, List.of(), new Assumptions(List.of(), Set.of()), reports.all());
        }
    }

    private VerificationResult verify() throws IOException {
        try {
            Compiler compiler = reports.of(HostCompilers.of(request, System.getenv()), HostCompilers::diagnostics)
                    .compiler();
            Selection selection = selected();
            Model model = selection.model();
            List<Declaration> declarations = distinct(selection.declarations(), selection.unbindable());
            Assumptions assumptions = Assumptions.of(model, Layouts.of(model), declarations);
            Verifier verifier =
                    new Verifier(compiler, model.abi().byteOrder(), request.includeDirectories(), request.macros());
            listener.began(Stage.BUILD);
            Verification verification = verifier.verify(request.headers(), assumptions);
            List<Diagnostic> diagnostics = concat(reports.all(), verification.differences());
            return new VerificationResult(verification, selection.skipped(), diagnostics);
        } catch (StageReports.StageFailedException e) {
            return new VerificationResult(null, List.of(), reports.all());
        }
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
