package dev.gatun.generator.config.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.gatun.generator.config.tree.Node.Scalar;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of YAML. Files may come from anywhere: size, depth and number of nodes are bounded, and aliases, tags and further
 * documents, which a configuration has no use for, are refused.
 */
public final class YamlReader {

    static final int MOST_CHARACTERS = 1 << 20;
    static final int MOST_CHARACTERS_PER_VALUE = 4096;
    static final int MOST_NODES = 100_000;
    static final int MOST_LEVELS = 12;

    private final YAMLParser parser;
    private final Places places;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int nodes;

    /** Ends reading: the diagnostics say why. */
    @SuppressWarnings("serial") // never leaves the run
    private static final class UnreadableException extends Exception {

        private UnreadableException() {
            super("see the diagnostics", null, false, false);
        }
    }

    private YamlReader(YAMLParser parser, SourceFile file) {
        this.parser = parser;
        this.places = new Places(file);
    }

    /** Reads a whole file. */
    public static YamlTree read(SourceFile file) {
        if (file.text().length() > MOST_CHARACTERS) {
            String message =
                    "the file is too large for a configuration: " + file.text().length() + " characters";
            SourcePosition start = new SourcePosition(file, 0);
            return new YamlTree(null, List.of(error(message, start, "it can have " + MOST_CHARACTERS)));
        }
        try (YAMLParser parser = new YAMLFactory().createParser(file.text())) {
            return new YamlReader(parser, file).read();
        } catch (IOException e) {
            // closing a text can't fail, and reading reports for itself
            throw new IllegalStateException(e);
        }
    }

    private YamlTree read() {
        Node root = null;
        try {
            if (next() != null) {
                root = node(1);
                if (next() != null) {
                    places.advance(parser);
                    report("there is more than one document in the file", places.here(), "leave out the lines '---'");
                }
            }
        } catch (UnreadableException e) {
            root = null;
        }
        return new YamlTree(root, diagnostics);
    }

    private @Nullable JsonToken next() throws UnreadableException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            YamlFailure failure = YamlFailure.of(e);
            report("no YAML: " + failure.message(), places.at(failure.index()), failure.hint());
            throw new UnreadableException();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The node that starts with the current token. */
    private Node node(int level) throws UnreadableException {
        places.advance(parser);
        SourcePosition position = places.here();
        checkPlain(position);
        if (++nodes > MOST_NODES) {
            throw stop("more than " + MOST_NODES + " values in a configuration", position);
        }
        if (level > MOST_LEVELS) {
            throw stop("more than " + MOST_LEVELS + " levels of lists and maps in each other", position);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(level, position);
            case START_ARRAY -> sequence(level, position);
            case VALUE_NULL -> new Node.Empty(text(), position);
            default -> scalar(position);
        };
    }

    private Node sequence(int level, SourcePosition position) throws UnreadableException {
        List<Node> items = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            items.add(node(level + 1));
        }
        return new Node.Sequence(items, position);
    }

    private Node mapping(int level, SourcePosition position) throws UnreadableException {
        List<Node.Member> members = new ArrayList<>();
        Map<String, SourcePosition> known = new HashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            places.advance(parser);
            checkPlain(places.here());
            Scalar key = scalar(places.here());
            next();
            Node value = node(level + 1);
            SourcePosition first = known.putIfAbsent(key.text(), key.position());
            if (first == null) {
                members.add(new Node.Member(key, value));
            } else {
                diagnostics.add(error("key '" + key.text() + "' is given twice", key.position(), "keep one of them")
                        .withNote("the first one is here", first));
            }
        }
        return new Node.Mapping(members, position);
    }

    private Scalar scalar(SourcePosition position) throws UnreadableException {
        String text = text().strip();
        if (text.length() > MOST_CHARACTERS_PER_VALUE) {
            throw stop(
                    "a value of " + text.length() + " characters, more than the " + MOST_CHARACTERS_PER_VALUE
                            + " that one can have",
                    position);
        }
        if (text.codePoints().anyMatch(YamlReader::isControl)) {
            throw stop("a control character in a value", position);
        }
        return new Scalar(text, position, places.written(parser));
    }

    /** Also of line separators and of what changes the direction of text: nothing that ends a line, a comment or a name unseen. */
    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private String text() throws UnreadableException {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw stop("no YAML: " + e.getMessage(), places.here());
        }
    }

    private void checkPlain(SourcePosition position) throws UnreadableException {
        if (parser.isCurrentAlias()) {
            throw stop("an alias, which a configuration can't have", position);
        }
        try {
            if (parser.getTypeId() != null) {
                throw stop("a tag, which a configuration can't have", position);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private UnreadableException stop(String message, SourcePosition position) {
        report(message, position, null);
        return new UnreadableException();
    }

    private void report(String message, SourcePosition position, @Nullable String hint) {
        diagnostics.add(error(message, position, hint));
    }

    private static Diagnostic error(String message, SourcePosition position, @Nullable String hint) {
        return new Diagnostic(DiagnosticKind.BAD_YAML, message, position, 1, hint);
    }
}
