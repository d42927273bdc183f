package dev.gatun.generator.config.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import dev.gatun.generator.source.SourceFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderTest {

    private static YamlTree read(String text) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> YamlReader.read(new SourceFile(Path.of("gatun.yaml"), text)));
    }

    private static String rendered(YamlTree tree) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : tree.diagnostics()) {
            text.append(new DiagnosticRenderer(false).render(diagnostic));
        }
        return text.toString();
    }

    /** As in {@code {a@1:1+1=[b@1:5+1]@1:4}@1:1}. */
    private static String placed(Node node) {
        String place = "@" + node.position().line() + ":" + node.position().column();
        return switch (node) {
            case Node.Scalar scalar -> scalar.text() + place + "+" + scalar.written();
            case Node.Empty _ -> "~" + place;
            case Node.Sequence sequence ->
                sequence.items().stream().map(YamlReaderTest::placed).toList() + place;
            case Node.Mapping mapping ->
                mapping.members().stream()
                                .map(member -> placed(member.key()) + "=" + placed(member.value()))
                                .toList()
                        + place;
        };
    }

    static Stream<Arguments> trees() {
        return Stream.of(
                Arguments.of("package: org.demo", "[package@1:1+7=org.demo@1:10+8]@1:1"),
                Arguments.of("a: [b, 'c d']\n", "[a@1:1+1=[b@1:5+1, c d@1:8+5]@1:4]@1:1"),
                Arguments.of("a:\n  - b\n  - c: 1\n", "[a@1:1+1=[b@2:5+1, [c@3:5+1=1@3:8+1]@3:5]@2:3]@1:1"),
                Arguments.of("a:\nb: ~\nc: null\n", "[a@1:1+1=~@1:3, b@2:1+1=~@2:4, c@3:1+1=~@3:4]@1:1"),
                Arguments.of(
                        "a: 0x10\nb: 1_0\nc: yes\nd: true\n",
                        "[a@1:1+1=0x10@1:4+4, b@2:1+1=1_0@2:4+3, c@3:1+1=yes@3:4+3, d@4:1+1=true@4:4+4]@1:1"),
                Arguments.of(
                        "a: \"\\U0001F600\" # \uD83D\uDE00\nb: \uD83D\uDE00c\nd: e\n",
                        "[a@1:1+1=\uD83D\uDE00@1:4+12, b@2:1+1=\uD83D\uDE00c@2:4+2, d@3:1+1=e@3:4+1]@1:1"),
                Arguments.of("a: >\n  int f(int a,\n  int b)\n", "[a@1:1+1=int f(int a, int b)@1:4+1]@1:1"),
                Arguments.of("1: a\ntrue: b\n", "[1@1:1+1=a@1:4+1, true@2:1+4=b@2:7+1]@1:1"),
                Arguments.of("\uFEFFa: b".substring(1), "[a@1:1+1=b@1:4+1]@1:1"));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void nodesHaveTheirTextAndTheirPlace(String yaml, String expected) {
        YamlTree tree = read(yaml);
        assertThat(rendered(tree)).isEmpty();
        assertThat(placed(tree.root())).isEqualTo(expected);
    }

    @Test
    void emptyFileHasNoRoot() {
        assertThat(read("")).isEqualTo(new YamlTree(null, List.of()));
        assertThat(read("# nothing\n").root()).isNull();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        "a: [b\n",
                        "2:1 no YAML: expected ',' or ']', but got stream end (put a text with special characters into quotation marks)"),
                Arguments.of(
                        "a:\n\tb: c\n",
                        "2:1 no YAML: a tab where indentation is expected (indent with spaces, not with tabs)"),
                Arguments.of(
                        "a: b: c\n",
                        "1:5 no YAML: mapping values are not allowed here (put a text with special characters into quotation marks)"),
                Arguments.of(
                        "a: 'b\n",
                        "2:1 no YAML: found unexpected end of stream (put a text with special characters into quotation marks)"),
                Arguments.of("? [a, b]\n: c\n", "1:1 no YAML: a key that is no word"),
                Arguments.of("a: b\na: c\n", "2:1 key 'a' is given twice (keep one of them)"),
                Arguments.of(
                        "a: &x [b, b]\nc: &y [*x, *x]\nd: [*y, *y]\n",
                        "2:8 an alias, which a configuration can't have"),
                Arguments.of("[".repeat(100_000), "1:13 more than 12 levels of lists and maps in each other"),
                Arguments.of("{a: ".repeat(100_000), "1:49 more than 12 levels of lists and maps in each other"),
                Arguments.of("- ".repeat(100_000), "1:25 more than 12 levels of lists and maps in each other"),
                Arguments.of(
                        "x".repeat(2_000_000),
                        "1:1 the file is too large for a configuration: 2000000 characters (it can have 1048576)"),
                Arguments.of(
                        "a: [" + "b, ".repeat(200_000) + "]", "1:299999 more than 100000 values in a configuration"),
                Arguments.of("a: *x\n", "1:4 an alias, which a configuration can't have"),
                Arguments.of("a: !!java.net.URL [x]\n", "1:4 a tag, which a configuration can't have"),
                Arguments.of(
                        "a: b\n---\nc: d\n",
                        "3:1 there is more than one document in the file (leave out the lines '---')"),
                Arguments.of("a: \"b\\u0007c\"\n", "1:4 a control character in a value"),
                Arguments.of("a: \"b\\u202Ec\"\n", "1:4 a control character in a value"),
                Arguments.of("a: b\u0007c\n", "1:5 no YAML: a control character"),
                Arguments.of("a: \"b\\nc\"\n", "1:4 a control character in a value"),
                Arguments.of(
                        "a: @b\n",
                        "1:4 no YAML: found character '@' that cannot start any token (put a text with special characters into quotation marks)"),
                Arguments.of(
                        "a: %b\n",
                        "1:4 no YAML: found character '%' that cannot start any token (put a text with special characters into quotation marks)"),
                Arguments.of(
                        "- a\nb: c\n",
                        "2:1 no YAML: expected block end, but found '?' (put a text with special characters into quotation marks)"),
                Arguments.of("a: " + "9".repeat(4000) + "\nb: 0x" + "f".repeat(4000) + "\n", ""),
                Arguments.of(
                        "a: " + "9".repeat(5000) + "\n",
                        "1:4 a value of 5000 characters, more than the 4096 that one can have"));
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("wrong")
    void whatIsNoConfigurationIsToldWithItsPlace(String yaml, String expected) {
        YamlTree tree = read(yaml);
        assertThat(brief(tree)).isEqualTo(expected);
    }

    /** Each as in {@code 1:2 message (hint)}. */
    private static String brief(YamlTree tree) {
        return tree.diagnostics().stream()
                .map(diagnostic -> diagnostic.position().line() + ":"
                        + diagnostic.position().column() + " " + diagnostic.message()
                        + (diagnostic.hint() == null ? "" : " (" + diagnostic.hint() + ")"))
                .collect(Collectors.joining("; "));
    }
}
