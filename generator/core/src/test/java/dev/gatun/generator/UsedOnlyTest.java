package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.read.ConfigurationReader;
import dev.gatun.generator.model.Skipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs and what is generated for them alone; each is compiled against that. */
class UsedOnlyTest {

    private static final String HEADER = """
            typedef struct inner { int depth; } inner;
            typedef struct node { struct node *next; struct leaf *leaf; inner in; } node;
            struct leaf { int green; struct { int veins; }; struct node *home; };
            struct big { struct leaf first; struct node *nodes; };
            enum color { RED, BLUE };
            enum { LOW = 1, HIGH };
            typedef int (*visit)(struct leaf *l, void *data);
            typedef int (*spare)(int);
            #define LIMIT 7
            #define UNUSED 8
            extern int counter;
            node *root(void);
            int depth_of(const node *n);
            enum color paint(struct big *b);
            int each(node *n, visit v, void *data);
            int apply(node *n, int (*how)(struct leaf *l, int x));
            static inline int twice(int i) { return 2 * i; }
            int say(const char *format, ...);
            long double precise(struct big *b);
            int missing(struct nowhere n);
            """;

    @TempDir
    private Path folder;

    @Test
    void functionComesWithItsTypesAndWithoutWhatTheyConsistOf() throws IOException {
        Map<String, String> sources = generated("demo.depth_of(demo.root());");

        assertThat(sources).containsOnlyKeys("demo.java", "node.java");
        assertThat(sources.get("node.java")).contains("OpaqueType<node>");
        assertThat(sources.get("demo.java"))
                .contains("root(", "depth_of(")
                .doesNotContain("paint(", "each(", "LIMIT", "LOW", "counter", "twice(");
    }

    @Test
    void recordThatIsLookedIntoIsWhole() throws IOException {
        Map<String, String> sources = generated("System.out.println(demo.root().leaf().green());");

        assertThat(sources).containsOnlyKeys("demo.java", "node.java", "leaf.java", "inner.java");
        assertThat(sources.get("leaf.java")).contains("green()", "veins()");
    }

    @Test
    void membersOfAnonymousMembersAreMembers() throws IOException {
        assertThat(generated("var l = demo.root().leaf(); l.veins();").get("leaf.java"))
                .contains("veins()");
    }

    @Test
    void recordsAreLookedIntoByMethodReferencesAndLambdas() throws IOException {
        assertThat(generated("demo.each(null, l -> l.green());").get("leaf.java"))
                .contains("green()");
        assertThat(generated("java.util.stream.Stream.of(demo.root()).map(node::next);")
                        .get("node.java"))
                .contains("next()");
    }

    @Test
    void recordThatIsNamedIsWhole() throws IOException {
        Map<String, String> sources = generated("if ((Object) demo.root() instanceof node(var s)) s.byteSize();");

        assertThat(sources).containsOnlyKeys("demo.java", "node.java", "inner.java", "leaf.java");
        assertThat(sources.get("node.java")).contains("next()");
        assertThat(sources.get("leaf.java")).contains("OpaqueType<leaf>");
    }

    @Test
    void enumComesByTheFunctionWhoseResultIsCompared() throws IOException {
        Map<String, String> sources =
                generated("switch (demo.paint(null)) { case RED -> demo.depth_of(null); case BLUE -> {} }");

        assertThat(sources).containsOnlyKeys("demo.java", "color.java", "big.java", "node.java");
    }

    @Test
    void constantsComeOneByOne() throws IOException {
        Map<String, String> sources = generated("System.out.println(demo.LIMIT + demo.HIGH + demo.counter());");

        assertThat(sources).containsOnlyKeys("demo.java");
        assertThat(sources.get("demo.java"))
                .contains("LIMIT", "HIGH", "counter()")
                .doesNotContain("UNUSED", "LOW");
    }

    @Test
    void callbackComesWithTheFunctionOrByItsName() throws IOException {
        assertThat(generated("demo.each(null, l -> 0);"))
                .containsOnlyKeys("demo.java", "node.java", "leaf.java", "visit.java");
        assertThat(generated("spare s = x -> x;")).containsOnlyKeys("demo.java", "spare.java");
    }

    @Test
    void interfaceOfAParameterComesByItsName() throws IOException {
        assertThat(generated("apply_how how = (l, x) -> x;"))
                .containsOnlyKeys("demo.java", "apply_how.java", "node.java", "leaf.java");
    }

    @Test
    void functionsOfTheShimComeAlone() throws IOException {
        Map<String, String> sources = generated("demo.twice(2); demo.precise(null, null);");

        assertThat(sources).containsOnlyKeys("demo.java", "big.java", "org_demo_demo_shim.c");
        assertThat(sources.get("org_demo_demo_shim.c")).contains("twice", "precise");
        assertThat(generated("demo.root();")).doesNotContainKey("org_demo_demo_shim.c");
    }

    @Test
    void formsOfVariadicFunctionsStayTogether() throws IOException {
        Map<String, String> sources = generated("demo.say(\"%d\", 1);", """
                variadic: ["int say(const char *format, int n)", "int say(const char *format, double x)"]
                """);

        assertThat(sources.get("demo.java"))
                .contains("int n)", "double x)", "Object... ")
                .doesNotContain("root(");
    }

    @Test
    void namesThatTheConfigurationGivesAreFound() throws IOException {
        Map<String, String> sources =
                generated("Demo.depthOf(Demo.root()); Visit v = null; int i = Demo.counter();", """
                header-class: Demo
                naming: { style: java }
                """);

        assertThat(sources).containsOnlyKeys("Demo.java", "Node.java", "Visit.java", "Leaf.java");
    }

    @Test
    void idiomsKeepWhatTheyNeed() throws IOException {
        Files.writeString(folder.resolve("gatun.h"), """
                struct db; struct row { int id; };
                struct db *db_open(const char *name);
                void db_close(struct db *db);
                int db_run(struct db *db);
                const char *db_message(struct db *db);
                int db_rows(struct db *db, struct row *rows, int n);
                int db_last(struct db *db, struct row *row);
                int db_spare(void);
                """);
        String configuration = """
                headers: gatun.h
                header-class: demo
                errors: { functions: db_run, success: 0, message: db_message, exception: DbException }
                owned: { db: { free: db_close, from: db_open } }
                buffers: { db_rows: { rows: n } }
                out: { db_last: row }
                """;
        Map<String, String> sources =
                generated("try (var db = demo.db_open(\"x\")) { demo.db_run(db); }", configuration);
        assertThat(sources).containsOnlyKeys("demo.java", "db.java", "DbException.java");
        assertThat(sources.get("demo.java")).contains("db_message(").doesNotContain("db_spare(", "db_rows(");

        assertThat(generated("demo.db_rows(null, (java.lang.foreign.MemorySegment) null);", configuration))
                .containsKey("row.java");
        assertThat(generated("demo.db_last(null, null);", configuration)).containsKey("row.java");
        assertThat(generated("try { demo.db_spare(); } catch (DbException e) { e.code(); }", configuration))
                .containsKeys("DbException.java", "demo.java");
    }

    @Test
    void namesDontChangeWithWhatElseIsUsed() throws IOException {
        Files.writeString(folder.resolve("gatun.h"), """
                struct Thing { int a; }; struct thing { int b; };
                typedef void (*first)(int); typedef void (*second)(int);
                void take(void (*how)(int));
                #define lib_run 1
                int run(void); int lib_walk(void); int walk(void);
                """);
        String configuration = """
                headers: gatun.h
                header-class: demo
                naming: { strip-prefix: lib_ }
                """;

        assertThat(generated(
                        "thing_ t = null; demo.walk_(); first f = null; demo.take((dev.gatun.runtime.Pointer<take_how>) null);",
                        configuration))
                .containsOnlyKeys("demo.java", "thing_.java", "first.java", "take_how.java");
    }

    @Test
    void namesThatTheHeaderLacksAreNobodysBusiness() throws IOException {
        GenerationResult result = generate("", null);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.files()).containsExactly(Path.of("org/demo/demo.java"));
    }

    @Test
    void onlyWhatIsUsedIsMissed() throws IOException {
        assertThat(generate("demo.root();", null).skipped()).isEmpty();
        assertThat(generate("demo.missing(null);", null).skipped())
                .extracting(Skipped::name)
                .containsExactly("missing");
    }

    @Test
    void inspectionTellsOfTheSamePart() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GenerationRequest request = request("Demo.depthOf(Demo.root());", """
                header-class: Demo
                naming: { style: java }
                """);

        assertThat(BindingGenerator.inspect(request, out, RunListener.NONE).diagnostics())
                .isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"depth_of\"", "\"root\"", "\"node\"")
                .doesNotContain("\"paint\"", "\"big\"", "\"LIMIT\"");
    }

    private Map<String, String> generated(String statements) throws IOException {
        return generated(statements, null);
    }

    /** The generated sources by file name; they and the program are compiled. */
    private Map<String, String> generated(String statements, @Nullable String configuration) throws IOException {
        GenerationResult result = generate(statements, configuration);
        assertThat(result.diagnostics()).isEmpty();
        Path output = folder.resolve("src");
        JavaCompilation.compile(output, Files.createTempDirectory(folder, "classes"));
        Map<String, String> sources = new TreeMap<>();
        for (Path file : result.files()) {
            sources.put(String.valueOf(file.getFileName()), Files.readString(output.resolve(file)));
        }
        return sources;
    }

    private GenerationResult generate(String statements, @Nullable String configuration) throws IOException {
        return BindingGenerator.generate(request(statements, configuration));
    }

    private GenerationRequest request(String statements, @Nullable String configuration) throws IOException {
        Path header = Files.writeString(folder.resolve("demo.h"), HEADER);
        Path output = folder.resolve("src");
        if (Files.exists(output)) {
            try (Stream<Path> files = Files.walk(output)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(output);
        Files.writeString(output.resolve("Program.java"), """
                import org.demo.*;
                /** A program. */
                @SuppressWarnings("doclint:missing")
                final class Program {
                    private Program() {}
                    static void main() {
                        %s
                    }
                }
                """.formatted(statements));
        RequestBuilder request = GenerationRequest.builder()
                .targetPackage("org.demo")
                .outputFolder(output)
                .usedBy(List.of(output));
        if (configuration == null || !configuration.contains("headers:")) {
            request.header(header.toString());
        }
        if (configuration != null) {
            ConfigurationFile file =
                    ConfigurationReader.read(Files.writeString(folder.resolve("gatun.yaml"), configuration));
            assertThat(file.diagnostics()).isEmpty();
            request.file(file);
        }
        if (configuration == null || !configuration.contains("header-class")) {
            request.headerClassName("demo");
        }
        return request.build();
    }
}
