package dev.gatun.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A section of a Markdown document with code that belongs together: C blocks are a header, a comment that starts with {@code
 * implementation} is its C source, each Java block is a program and the text block behind it what it prints. Without a text block, the
 * comments behind {@code println} say it. Blocks of {@code cpp} are a header of C++, and a comment that starts with {@code includes} stands ahead of them;
 * each part of the chapter on C++ is a section. A YAML block is the configuration; a block of {@code java before} is not for us. A console block has commands behind {@code $}, each with what it prints below.
 */
record Section(
        String title,
        boolean isCpp,
        String header,
        String implementation,
        String configuration,
        List<Snippet> snippets,
        List<Transcript> transcripts) {

    /** A command for the shell and what it prints. */
    record Transcript(String command, String output) {}

    /** Statements and what they print. */
    record Snippet(String java, String output) {}

    private static final Pattern BLOCK = Pattern.compile(
            "^## (?<title>[^\\n]*)$|^### (?<part>[^\\n]*)$|^<!-- includes\\n(?<includes>.*?)^-->$|^```(?<language>\\w+)\\n(?<code>.*?)^```$|^<!-- implementation\\n(?<c>.*?)^-->$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("^\\$ (.*)\\n((?:(?!\\$ ).*\\n)*)", Pattern.MULTILINE);
    private static final Pattern PRINTED = Pattern.compile("println\\(.*\\); +// (.*)$", Pattern.MULTILINE);

    static List<Section> of(String document) {
        List<Section> sections = new ArrayList<>();
        Draft draft = new Draft("first screen");
        boolean inCpp = false;
        for (Matcher block = BLOCK.matcher(document); block.find(); ) {
            if (block.group("title") != null) {
                sections.add(draft.section());
                draft = new Draft(block.group("title"));
                inCpp = draft.title.equals("C++");
            } else if (block.group("part") != null) {
                if (inCpp) {
                    sections.add(draft.section());
                    draft = new Draft(block.group("part"));
                }
            } else if (block.group("includes") != null) {
                draft.header.insert(0, block.group("includes"));
            } else if (block.group("c") != null) {
                draft.implementation.append(block.group("c"));
            } else {
                draft.code(block.group("language"), block.group("code"));
            }
        }
        sections.add(draft.section());
        return sections;
    }

    /** A section that is being read. */
    private static final class Draft {

        private final String title;
        private boolean isCpp;
        private final StringBuilder header = new StringBuilder();
        private final StringBuilder implementation = new StringBuilder();
        private final StringBuilder configuration = new StringBuilder();
        private final List<Snippet> snippets = new ArrayList<>();
        private final List<Transcript> transcripts = new ArrayList<>();

        Draft(String title) {
            this.title = title;
        }

        void code(String language, String code) {
            switch (language) {
                case "c" -> header.append(code);
                case "cpp" -> {
                    isCpp = true;
                    header.append(code);
                }
                case "yaml" -> configuration.append(code);
                case "java" -> snippets.add(new Snippet(code, printed(code)));
                case "text" -> snippets.add(new Snippet(snippets.removeLast().java(), code));
                case "console" ->
                    COMMAND.matcher(code)
                            .results()
                            .forEach(run -> transcripts.add(new Transcript(run.group(1), run.group(2))));
                default -> {}
            }
        }

        Section section() {
            return new Section(
                    title,
                    isCpp,
                    header.toString(),
                    implementation.toString(),
                    configuration.toString(),
                    List.copyOf(snippets),
                    List.copyOf(transcripts));
        }

        private static String printed(String code) {
            return PRINTED.matcher(code)
                    .results()
                    .map(found -> found.group(1) + "\n")
                    .collect(Collectors.joining());
        }
    }
}
