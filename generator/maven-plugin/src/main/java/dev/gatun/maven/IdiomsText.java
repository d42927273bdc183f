package dev.gatun.maven;

import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.read.ConfigurationReader;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a {@code gatun.yaml} in a POM. It is indented as the POM is, but for its first line: Maven leaves out what is blank ahead of a value and
 * behind it. To YAML the other lines seem to belong to the first one.
 */
final class IdiomsText {

    private IdiomsText() {}

    /** @param name for messages */
    static ConfigurationFile read(Path name, String value) {
        ConfigurationFile asItIs = ConfigurationReader.read(new SourceFile(name, value));
        boolean bad = asItIs.diagnostics().stream().anyMatch(one -> one.kind() == DiagnosticKind.BAD_YAML);
        return bad ? ConfigurationReader.read(new SourceFile(name, aligned(value))) : asItIs;
    }

    /** The lines that are furthest to the left are below the first one. */
    static String aligned(String value) {
        List<String> lines = value.lines().toList();
        int common = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .mapToInt(IdiomsText::indentation)
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.substring(Math.min(common, indentation(line))))
                .collect(Collectors.joining("\n"));
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
