package dev.gatun.generator.verify;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.emit.c.Assumption;
import dev.gatun.generator.emit.c.Assumption.Aspect;
import dev.gatun.generator.emit.c.Assumptions;
import dev.gatun.generator.toolchain.Compiler;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verify stage. */
public final class Verifier {

    /** Rounds in which the compiler can reject lines; each round leaves out what the one before it rejected. */
    private static final int ROUNDS = 12;

    private final Compilation compilation;
    private final Compiler compiler;
    private final ByteOrder order;

    /**
     * A stage for one compiler.
     *
     * @param order of the target's integers in memory
     * @param includeDirectories searched before the system's
     * @param macros name to replacement
     */
    public Verifier(Compiler compiler, ByteOrder order, List<Path> includeDirectories, Map<String, String> macros) {
        this.compiler = compiler;
        this.order = order;
        this.compilation = new Compilation(compiler, includeDirectories, macros);
    }

    /**
     * Asks the compiler.
     *
     * @param headers as the user wrote them
     * @throws IOException if there is no place for temporary files or the compiler can't be started
     */
    public Verification verify(List<String> headers, Assumptions assumptions) throws IOException {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            for (String header : headers) {
                if (header.matches("(?s).*[\"\\n\\r].*")) {
                    throw compilation.failed("can't include a header whose name has quotes or line ends", List.of());
                }
            }
            return new Run(folder.path(), headers, assumptions).verify();
        } catch (Compilation.FailedException e) {
            return new Verification(compiler.name(), Map.of(), List.of(e.diagnostic()));
        }
    }

    private final class Run {

        private final Path source;
        private final Path object;
        private final List<String> headers;
        private final Assumptions assumptions;
        private final Map<Assumption, String> rejected = new LinkedHashMap<>();
        private final Mark mark = Mark.of(new SecureRandom(), order);

        Run(Path folder, List<String> headers, Assumptions assumptions) {
            this.source = folder.resolve("verify.c");
            this.object = folder.resolve("verify.o");
            this.headers = headers;
            this.assumptions = assumptions;
        }

        Verification verify() throws IOException, Compilation.FailedException {
            compile();
            Answers answers = new Answers(new ObjectData(Files.readAllBytes(object), mark), order);
            Map<Integer, Answers.Contradiction> contradicted = new LinkedHashMap<>();
            for (int i = 0; i < assumptions.all().size(); i++) {
                Assumption assumption = assumptions.all().get(i);
                Answers.Contradiction contradiction = rejected.containsKey(assumption)
                        ? new Answers.Contradiction("", rejected.get(assumption))
                        : answers.compare(assumption, i);
                if (contradiction != null) {
                    contradicted.put(i, contradiction);
                }
            }
            return new Verification(compiler.name(), counts(), differences(contradicted));
        }

        private void compile() throws IOException, Compilation.FailedException {
            for (int round = 0; round < ROUNDS; round++) {
                CheckProgram program = new CheckProgram(headers, assumptions, rejected.keySet(), mark);
                Files.writeString(source, program.text());
                CompilerTalk talk = compilation.compile(source, object, program.lines());
                if (talk == null) {
                    return;
                }
                if (talk.rejected().isEmpty()) {
                    throw compilation.failed("does not accept the headers", talk.elsewhere());
                }
                talk.rejected().forEach(rejected::putIfAbsent);
            }
            throw compilation.failed("finds ever more errors", List.copyOf(rejected.values()));
        }

        private Map<Aspect, Integer> counts() {
            Map<Aspect, Integer> counts = new EnumMap<>(Aspect.class);
            assumptions.all().forEach(assumption -> counts.merge(assumption.aspect(), 1, Integer::sum));
            return counts;
        }

        private List<Diagnostic> differences(Map<Integer, Answers.Contradiction> contradicted)
                throws IOException, Compilation.FailedException {
            Map<Integer, String> types = typesOf(contradicted.keySet());
            List<Diagnostic> differences = new ArrayList<>();
            contradicted.forEach((index, contradiction) -> {
                Assumption assumption = assumptions.all().get(index);
                String theirs = types.getOrDefault(index, contradiction.theirs());
                differences.add(
                        rejected.containsKey(assumption)
                                ? difference(assumption, compiler.name() + " rejects it: " + theirs)
                                : difference(assumption, sides(contradiction.ours(), theirs)));
            });
            return differences;
        }

        private String sides(String ours, String theirs) {
            return theirs.isEmpty()
                    ? ours + " here, another for " + compiler.name()
                    : ours + " here, " + theirs + " for " + compiler.name();
        }

        private Diagnostic difference(Assumption assumption, String sides) {
            int length = Math.max(1, assumption.subject().length());
            return new Diagnostic(
                    DiagnosticKind.DIFFERS_FROM_COMPILER,
                    assumption.aspect().word() + " of '" + assumption.subject() + "': " + sides,
                    assumption.position(),
                    Math.min(length, assumption.position().lineText().length()),
                    null);
        }

        /** The compiler's own spelling of types that differ. */
        private Map<Integer, String> typesOf(Set<Integer> contradicted)
                throws IOException, Compilation.FailedException {
            Set<Integer> unequal = new HashSet<>(contradicted);
            unequal.removeIf(index ->
                    !(assumptions.all().get(index) instanceof Assumption.SameType same) || rejected.containsKey(same));
            if (unequal.isEmpty()) {
                return Map.of();
            }
            Files.writeString(source, new TypeProgram(headers, assumptions, unequal).text());
            return CompilerTalk.types(compilation.talk(source, object));
        }
    }
}
