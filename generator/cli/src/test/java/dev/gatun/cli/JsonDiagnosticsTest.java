package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDiagnosticsTest {

    @TempDir
    Path folder;

    @Test
    void diagnosticIsOneLine() throws IOException {
        header("colour sky(void);\nint f(void);\n");
        ConsoleRun run = generate("--include-function", "sky|f");
        assertThat(plain(run.err())).isEqualTo("""
                {"id":"unknown-type","severity":"warning","message":"unknown type name 'colour'","file":"demo.h","line":1,"column":1,"length":6,"hint":"the declaration is skipped; include the header that declares 'colour' first, or define it with -D if it is a macro","notes":[]}
                {"id":"skipped-in-error","severity":"note","message":"skipped 'sky': syntax error","file":"demo.h","line":1,"column":1,"length":3,"hint":null,"notes":[]}
                """);
        assertThat(run.status()).isZero();
    }

    @Test
    void notesHavePlaces() throws IOException {
        header("#define GETTER(name) int get_##name##(void)\nGETTER(width);\n");
        assertThat(plain(generate().err())).isEqualTo("""
                {"id":"bad-paste","severity":"error","message":"pasting 'get_width' and '(' does not give a valid token","file":"demo.h","line":2,"column":1,"length":6,"hint":"the operands of '##' in macro 'GETTER' must form one token","notes":[{"message":"in the expansion of macro 'GETTER'","file":"demo.h","line":1,"column":26}]}
                """);
    }

    @Test
    void withoutAPlaceItsFieldsAreNull() {
        assertThat(ConsoleRun.of("generate", "--diagnostics", "json", "--outptu"))
                .isEqualTo(new ConsoleRun(2, "", """
                        {"id":"usage","severity":"error","message":"unknown option '--outptu'","file":null,"line":null,"column":null,"length":null,"hint":"did you mean '--output'?","notes":[]}
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"frobnicate --diagnostics=json", "explain --diagnostics json frobnicate", "--diagnostics=json"})
    void wrongUsageOfAnythingIsToldSo(String line) throws IOException {
        ConsoleRun run = ConsoleRun.of(line.split(" "));
        assertThat(ids(run.err())).containsExactly("usage");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void formatIsChecked() {
        assertThat(ConsoleRun.of("explain", "--diagnostics", "xml").err()).isEqualTo("""
                gatun: error: unknown format 'xml' of diagnostics [usage]
                  hint: the formats are 'text' and 'json'
                """);
    }

    @Test
    void verboseAddsNothingElse() throws IOException {
        header("int f(colour c);\n".repeat(30) + "#define F(x) x\n");
        ConsoleRun run = generate("--verbose");
        assertThat(ids(run.err())).contains("skipped-function-like-macro").hasSizeGreaterThan(30);
    }

    @Test
    void quietLeavesErrorsOnly() throws IOException {
        header("int f(colour c);\n#define F(x) x\n");
        assertThat(generate("--quiet").err()).isEmpty();
    }

    @Test
    void whatHeadersHaveInThemBreaksNoLine() throws IOException {
        byte[] text =
                "#error \u001b[2J \"quoted\" \\ \t \u202e \ud83d\ude00 \u2028 end\n".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("demo.h"), text);
        assertThat(plain(generate().err()))
                .startsWith(
                        "{\"id\":\"error-directive\",\"severity\":\"error\",\"message\":\"#error \\u001B[2J \\\"quoted\\\""
                                + " \\\\ \\t \\u202E \\uD83D\\uDE00 \\u2028 end\",\"file\":\"demo.h\",\"line\":1,\"column\":2,");
    }

    @Test
    void bytesThatAreNoUtf8AreLatin1() throws IOException {
        Files.write(
                folder.resolve("demo.h"),
                new byte[] {'#', 'e', 'r', 'r', 'o', 'r', ' ', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '\n'});
        String line = generate().err();
        assertThat(line).contains("\"message\":\"#error \\u00ED\\u00A0\\u0080\"");
        assertThat(ids(line)).containsExactly("error-directive");
    }

    @Test
    void loneSurrogateStaysOne() throws IOException {
        ConsoleRun run = ConsoleRun.of("explain", "--diagnostics", "json", "\ud83d");
        assertThat(run.err()).contains("'\\uD83D'");
        assertThat(ids(run.err())).containsExactly("usage");
    }

    @Test
    void listOfAllIsForProgramsToo() throws IOException {
        ConsoleRun run = ConsoleRun.of("explain", "--format", "json");
        assertThat(run.out()).contains("""
                {"id":"bad-paste","severity":"error","summary":"The operator `##` joins two tokens to what is none."}
                """);
        assertThat(ids(run.out())).hasSize(DiagnosticKind.values().length);
    }

    private void header(String text) throws IOException {
        Files.writeString(folder.resolve("demo.h"), text);
    }

    private ConsoleRun generate(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "generate", "--diagnostics", "json", "-o", folder.resolve("out").toString()));
        words.addAll(List.of(more));
        words.add(folder.resolve("demo.h").toString());
        return ConsoleRun.of(words.toArray(String[]::new));
    }

    private String plain(String text) {
        return text.replace(folder + "/", "");
    }

    /** The ids of all lines, each of which must be one object in ASCII. */
    private static List<String> ids(String text) throws IOException {
        List<String> ids = new ArrayList<>();
        assertThat(text).endsWith("\n").isASCII();
        for (String line : text.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            try (JsonParser json = new JsonFactory().createParser(line)) {
                assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
                assertThat(json.nextFieldName()).isEqualTo("id");
                ids.add(json.nextTextValue());
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    json.nextToken();
                    json.skipChildren();
                }
                assertThat(json.nextToken()).isNull();
            }
        }
        return ids;
    }
}
