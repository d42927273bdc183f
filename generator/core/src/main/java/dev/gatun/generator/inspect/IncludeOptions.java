package dev.gatun.generator.inspect;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.select.KindNames;
import dev.gatun.generator.select.Selection;
import dev.gatun.generator.source.SourcePosition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a selection as options that select the same again, one to a line, to be edited and passed back. What comes along by itself is not
 * listed.
 */
public final class IncludeOptions {

    private static final int COLUMN = 48;
    private static final Comparator<Option> ORDER =
            Comparator.comparing(Option::kind).thenComparing(Option::name).thenComparing(Option::comment);

    private final Map<String, Set<Option>> byHeader = new TreeMap<>();

    private IncludeOptions() {}

    private record Option(DeclarationKind kind, String name, String comment) {}

    /**
     * Writes the options.
     *
     * @param out not closed
     */
    public static void write(Selection selection, OutputStream out) throws IOException {
        IncludeOptions options = new IncludeOptions();
        selection.asked().forEach(options::add);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        options.write(writer);
        writer.flush();
    }

    private void add(Declaration declaration) {
        switch (declaration) {
            case Declaration.Enumeration enumeration
            when enumeration.name() == null ->
                enumeration
                        .constants()
                        .forEach(constant -> add(DeclarationKind.CONSTANT, constant.name(), constant.position()));
            case Declaration.Function _, Declaration.Variable _, Declaration.Macro _ -> addNamed(declaration);
            case Declaration.Record _, Declaration.Enumeration _, Declaration.Typedef _ -> addNamed(declaration);
        }
    }

    /** Those without a name are selected by what they belong to. */
    private void addNamed(Declaration declaration) {
        if (declaration.name() != null) {
            add(KindNames.kind(declaration), declaration.name(), declaration.position());
        }
    }

    private void add(DeclarationKind kind, String name, SourcePosition position) {
        String file = String.valueOf(position.file().path().getFileName());
        byHeader.computeIfAbsent(position.file().path().toString(), _ -> new TreeSet<>(ORDER))
                .add(new Option(kind, name, file + ":" + position.line()));
    }

    private void write(Writer out) throws IOException {
        out.write("# Take out what is not wanted and pass this file back: gatun generate @FILE HEADER...\n");
        out.write("# What a line needs comes along by itself.\n");
        for (Map.Entry<String, Set<Option>> header : byHeader.entrySet()) {
            out.write("\n# " + printable(header.getKey()) + "\n");
            for (Option option : header.getValue()) {
                String text = "--include-" + KindNames.option(option.kind()) + " " + option.name();
                out.write(text);
                out.write(" ".repeat(Math.max(1, COLUMN - text.length())));
                out.write("# " + printable(option.comment()) + "\n");
            }
        }
    }

    /** A path may have any character; none may end the comment. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(Character.isISOControl(c) ? '_' : (char) c));
        return out.toString();
    }
}
