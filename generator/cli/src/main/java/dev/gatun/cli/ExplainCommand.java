package dev.gatun.cli;

import dev.gatun.generator.diagnostic.DiagnosticJson;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Explanation;
import dev.gatun.generator.diagnostic.ExplanationRenderer;
import dev.gatun.generator.diagnostic.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code gatun explain}: what a diagnostic means and what to do. */
final class ExplainCommand implements Command {

    private static final String FORMAT = "--format";
    private static final int MOST_CHARACTERS = 100;

    @Override
    public CommandSpec spec(Use use) {
        CommandOptions options = CommandOptions.of("explain", use, "[ID...]")
                .description("Explains what a diagnostic means, by the id in brackets behind its message.")
                .section(
                        "Other",
                        CommandOptions.option(
                                "FORMAT", "of the list: text, or json, a line for each (default: text)", FORMAT),
                        CommandOptions.diagnostics(),
                        CommandOptions.help(),
                        CommandOptions.version())
                .examples("  gatun explain header-not-found", "  gatun explain", "", "Without an ID it lists all.");
        options.spec()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("ID")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("0..*")
                        .completionCandidates(Stream.of(DiagnosticKind.values())
                                .map(DiagnosticKind::id)
                                .toList())
                        .description("as in header-not-found")
                        .build());
        return options.spec();
    }

    @Override
    public int run(Arguments arguments, Console console) throws UsageException {
        ExplanationRenderer renderer = new ExplanationRenderer(console.colourOut());
        StringBuilder text = new StringBuilder();
        for (String id : arguments.operands()) {
            text.append(text.isEmpty() ? "" : "\n").append(renderer.render(Explanation.of(kind(id))));
        }
        console.out().print(text.isEmpty() ? list(arguments.value(FORMAT, "text"), renderer) : text);
        return ExitStatus.DONE;
    }

    private static String list(String format, ExplanationRenderer renderer) throws UsageException {
        return switch (format) {
            case "text" -> renderer.list(Stream.of(DiagnosticKind.values()).toList());
            case "json" -> {
                DiagnosticJson json = new DiagnosticJson();
                yield Stream.of(DiagnosticKind.values())
                        .map(kind -> json.line(Explanation.of(kind)))
                        .collect(Collectors.joining());
            }
            default -> throw new UsageException("unknown format '" + format + "'", "the formats are 'text' and 'json'");
        };
    }

    /** @param written the id, also in brackets as it is shown, or as the constant is called */
    private static DiagnosticKind kind(String written) throws UsageException {
        String id = written.strip().replaceAll("^\\[|]$", "").replace('_', '-').toLowerCase(Locale.ROOT);
        for (DiagnosticKind kind : DiagnosticKind.values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        String nearest = id.length() > MOST_CHARACTERS
                ? null
                : NearestName.of(
                        id,
                        Stream.of(DiagnosticKind.values())
                                .map(DiagnosticKind::id)
                                .toList());
        throw new UsageException(
                "there is no diagnostic '" + written + "'",
                nearest != null ? "did you mean '" + nearest + "'?" : "'gatun explain' lists them");
    }
}
