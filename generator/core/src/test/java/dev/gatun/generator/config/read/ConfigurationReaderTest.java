package dev.gatun.generator.config.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.config.BufferRule;
import dev.gatun.generator.config.CallbackRule;
import dev.gatun.generator.config.CallbackRule.Lifetime;
import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.EnumRule;
import dev.gatun.generator.config.ErrorRule;
import dev.gatun.generator.config.FileSettings;
import dev.gatun.generator.config.NamingRule;
import dev.gatun.generator.config.OutRule;
import dev.gatun.generator.config.OwnedRule;
import dev.gatun.generator.config.StringRule;
import dev.gatun.generator.config.TaggedUnionRule;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import dev.gatun.generator.source.SourceFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigurationReaderTest {

    static ConfigurationFile read(String text) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> ConfigurationReader.read(new SourceFile(Path.of("lib/gatun.yaml"), text)));
    }

    private static Configuration rules(String text) {
        ConfigurationFile file = read(text);
        assertThat(file.diagnostics()).as(text).isEmpty();
        return file.configuration();
    }

    private static Entry entry(String text) {
        return Entry.of(text);
    }

    private static List<Entry> entries(String... texts) {
        return Stream.of(texts).map(Entry::of).toList();
    }

    private static void assertSame(Object actual, Object expected) {
        assertThat(actual)
                .usingRecursiveComparison(RecursiveComparisonConfiguration.builder()
                        .withIgnoredFieldsMatchingRegexes(".*\\.position", "position")
                        .build())
                .isEqualTo(expected);
    }

    @Test
    void nothingIsNothing() {
        assertThat(rules("")).isEqualTo(Configuration.NONE);
        assertThat(rules("errors:\nout:\nnaming:\nstrings: []\n")).isEqualTo(Configuration.NONE);
        assertThat(read("").settings()).isEqualTo(FileSettings.NONE);
    }

    @Test
    void optionsAreAsOnTheCommandLine() {
        FileSettings settings = read("""
                        package: org.sqlite
                        headers: [sqlite3.h, "odd name.h"]
                        libraries: sqlite3
                        header-class: Sqlite
                        include-dirs: [include, /opt/include]
                        defines: {WITH_AUDIO: , VERSION: 0x10, NAME: '"x"'}
                        standard: gnu17
                        target: aarch64-apple-darwin
                        sysroot: root
                        build-shim: true
                        sources: [more.c]
                        macro-functions: int MAX(int a, int b)
                        include: {functions: ["sqlite3_(open|close)"], constants: SQLITE_OK, headers: "gtk/*.h", all: true}
                        exclude: {structs: [a, b], headers: old.h}
                        """).settings();
        assertThat(settings.packageName()).hasToString("org.sqlite");
        assertThat(settings.headers()).hasToString("[sqlite3.h, odd name.h]");
        assertThat(settings.libraries()).hasToString("[sqlite3]");
        assertThat(settings.headerClass()).hasToString("Sqlite");
        assertThat(settings.includeDirs()).hasToString("[include, /opt/include]");
        assertThat(settings.defines()).hasToString("{WITH_AUDIO=1, VERSION=0x10, NAME=\"x\"}");
        assertThat(settings.standard()).hasToString("gnu17");
        assertThat(settings.target()).hasToString("aarch64-apple-darwin");
        assertThat(settings.sysroot()).hasToString("root");
        assertThat(settings.buildShim()).isTrue();
        assertThat(settings.sources()).hasToString("[more.c]");
        assertThat(settings.macroFunctions()).hasToString("[int MAX(int a, int b)]");
        assertThat(settings.include())
                .hasToString("{FUNCTION=[sqlite3_(open|close)], CONSTANT=[SQLITE_OK]}")
                .containsOnlyKeys(DeclarationKind.FUNCTION, DeclarationKind.CONSTANT);
        assertThat(settings.includeHeaders()).hasToString("[gtk/*.h]");
        assertThat(settings.includeAll()).isTrue();
        assertThat(settings.exclude()).hasToString("{STRUCT=[a, b]}");
        assertThat(settings.excludeHeaders()).hasToString("[old.h]");
    }

    @Test
    void errorsHaveAConvention() {
        assertSame(
                rules("""
                        errors:
                          - functions: ["sqlite3_.*"]
                            success: [0, 100..101, SQLITE_ROW, -0x1]
                            codes: "SQLITE_[A-Z]+"
                            message: sqlite3_errmsg
                            exception: SqliteException
                          - {functions: [fopen, strdup], convention: null, code: last_code}
                          - {functions: read, convention: errno, failure: -1, message: strerror}
                        """).errors(),
                List.of(
                        new ErrorRule(
                                entries("sqlite3_.*"),
                                ErrorRule.Convention.STATUS,
                                entries("0", "100..101", "SQLITE_ROW", "-0x1"),
                                List.of(),
                                entry("SQLITE_[A-Z]+"),
                                null,
                                entry("sqlite3_errmsg"),
                                entry("SqliteException")),
                        new ErrorRule(
                                entries("fopen", "strdup"),
                                ErrorRule.Convention.NULL,
                                List.of(),
                                List.of(),
                                null,
                                entry("last_code"),
                                null,
                                null),
                        new ErrorRule(
                                entries("read"),
                                ErrorRule.Convention.ERRNO,
                                List.of(),
                                entries("-1"),
                                null,
                                null,
                                entry("strerror"),
                                null)));
        assertThat(rules("errors: {functions: f, success: 0}").errors()).hasSize(1);
    }

    @Test
    void parametersGoByNameOrNumber() {
        assertSame(
                rules("out: {open: db, prepare: [stmt, 3], grow: {name: size, inout: true}, both: [a, {name: b}]}")
                        .out(),
                List.of(
                        new OutRule(entry("open"), entry("db"), false),
                        new OutRule(entry("prepare"), entry("stmt"), false),
                        new OutRule(entry("prepare"), entry("3"), false),
                        new OutRule(entry("grow"), entry("size"), true),
                        new OutRule(entry("both"), entry("a"), false),
                        new OutRule(entry("both"), entry("b"), false)));
    }

    @Test
    void buffersHaveLengths() {
        assertSame(
                rules("""
                        buffers:
                          sum: {xs: n, ys: 1 + (n - 1) * abs(incy)}
                          compress: {dest: "*destLen"}
                          name: {buffer: {length: size, text: true, direction: out}}
                        """).buffers(),
                List.of(
                        new BufferRule(entry("sum"), entry("xs"), entry("n"), false, null),
                        new BufferRule(entry("sum"), entry("ys"), entry("1 + (n - 1) * abs(incy)"), false, null),
                        new BufferRule(entry("compress"), entry("dest"), entry("*destLen"), false, null),
                        new BufferRule(entry("name"), entry("buffer"), entry("size"), true, BufferRule.Direction.OUT)));
    }

    @Test
    void ownedTypesHaveAFunctionThatFreesThem() {
        assertSame(
                rules("""
                        owned:
                          sqlite3: sqlite3_close_v2
                          struct sqlite3_stmt:
                            free: sqlite3_finalize
                            parent: sqlite3
                            from: ["sqlite3_prepare.*"]
                            borrowed: sqlite3_next_stmt
                            consumed-by: [take.stmt, take.2]
                            mode: shared
                            cleaner: true
                        """).owned(),
                List.of(
                        new OwnedRule(
                                entry("sqlite3"),
                                entry("sqlite3_close_v2"),
                                null,
                                List.of(),
                                List.of(),
                                null,
                                OwnedRule.Mode.CONFINED,
                                false),
                        new OwnedRule(
                                entry("struct sqlite3_stmt"),
                                entry("sqlite3_finalize"),
                                entries("sqlite3_prepare.*"),
                                entries("sqlite3_next_stmt"),
                                entries("take.stmt", "take.2"),
                                entry("sqlite3"),
                                OwnedRule.Mode.SHARED,
                                true)));
    }

    @Test
    void callbacksAreParametersTypesOrFields() {
        assertSame(
                rules("""
                        callbacks:
                          qsort: {compar: call}
                          set_handler: {handler: {lifetime: owner, user-data: data, owner: db, destroy: 5, default: -1}}
                          visit: {default: 0, user-data: 2}
                          hooks.log: {default: 0}
                        """).callbacks(),
                List.of(
                        new CallbackRule(entry("qsort"), entry("compar"), Lifetime.CALL, null, null, null, null),
                        new CallbackRule(
                                entry("set_handler"),
                                entry("handler"),
                                Lifetime.OWNER,
                                entry("data"),
                                entry("db"),
                                entry("5"),
                                entry("-1")),
                        new CallbackRule(entry("visit"), null, null, entry("2"), null, null, entry("0")),
                        new CallbackRule(entry("hooks.log"), null, null, null, null, null, entry("0"))));
    }

    @Test
    void typesHaveForms() {
        Configuration rules = rules("""
                enums: {color: open, access: flags, "enum state": closed}
                tagged:
                  value: {tag: kind, cases: {NUMBER: n, TEXT: s, NONE: ~, 7: other}}
                  event: {tag: type, union: u, cases: {1: key}}
                strings: [{functions: "g_.*", free: g_free}, {functions: old, charset: windows-1252}, {types: xmlChar}]
                charset: UTF-8
                newtypes: GQuark
                naming: {strip-prefix: [sqlite3_, sqlite_], style: java}
                """);
        assertSame(
                rules.enums(),
                List.of(
                        new EnumRule(entry("color"), EnumRule.Form.OPEN),
                        new EnumRule(entry("access"), EnumRule.Form.FLAGS),
                        new EnumRule(entry("enum state"), EnumRule.Form.CLOSED)));
        assertSame(
                rules.tagged(),
                List.of(
                        new TaggedUnionRule(
                                entry("value"),
                                entry("kind"),
                                null,
                                List.of(
                                        new TaggedUnionRule.Case(entry("NUMBER"), entry("n")),
                                        new TaggedUnionRule.Case(entry("TEXT"), entry("s")),
                                        new TaggedUnionRule.Case(entry("NONE"), null),
                                        new TaggedUnionRule.Case(entry("7"), entry("other")))),
                        new TaggedUnionRule(
                                entry("event"),
                                entry("type"),
                                entry("u"),
                                List.of(new TaggedUnionRule.Case(entry("1"), entry("key"))))));
        assertSame(
                rules.strings(),
                List.of(
                        new StringRule(entries("g_.*"), List.of(), null, entry("g_free")),
                        new StringRule(entries("old"), List.of(), entry("windows-1252"), null),
                        new StringRule(List.of(), entries("xmlChar"), null, null)));
        assertThat(rules.charset()).hasToString("UTF-8");
        assertThat(rules.newtypes()).hasToString("[GQuark]");
        assertSame(rules.naming(), new NamingRule(entries("sqlite3_", "sqlite_"), NamingRule.Style.JAVA));
    }

    @Test
    void listsOfPlacesAndPrototypes() {
        Configuration rules = rules("""
                critical: ["cblas_d.*", norm]
                nonnull: [name, open.2, "open.path"]
                nullable: find
                variadic: ["CURLcode curl_easy_setopt(CURL *handle, CURLoption option, const char *text)"]
                """);
        assertThat(rules.critical()).hasToString("[cblas_d.*, norm]");
        assertThat(rules.nonNull()).hasToString("[name, open.2, open.path]");
        assertThat(rules.nullable()).hasToString("[find]");
        assertThat(rules.variadic())
                .hasToString("[CURLcode curl_easy_setopt(CURL *handle, CURLoption option, const char *text)]");
    }

    @Test
    void pathsAreRelativeToTheFile() {
        assertThat(read("").resolve("include")).isEqualTo(Path.of("lib/include"));
        assertThat(read("").resolve("/opt/include")).isEqualTo(Path.of("/opt/include"));
    }

    static Stream<Arguments> wrong() {
        return BadConfigurations.all();
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("wrong")
    void whatIsWrongIsToldWithItsPlace(String yaml, String expected) {
        assertThat(brief(read(yaml))).isEqualTo(expected);
    }

    @Test
    void allErrorsOfAFileAreToldInItsOrder() {
        assertThat(brief(read("packge: a\nerrors: 5\nheaders: {a: b}\nout: [x]\ncharset: moon\n")))
                .isEqualTo("""
                        1:1 unknown key 'packge' of a configuration (did you mean 'package'?)
                        2:9 expected a map for an entry of 'errors', not '5'
                        3:10 expected a list of headers, not a map
                        4:6 expected a map of functions to parameters, not a list
                        5:10 Java has no character set 'moon' (for example UTF-8, ISO-8859-1, windows-1252)""");
    }

    @Test
    void aDiagnosticShowsTheLine() {
        assertThat(new DiagnosticRenderer(false)
                        .render(read("out:\n  sqlite3_open: {nam: ppDb}\n")
                                .diagnostics()
                                .getFirst()))
                .isEqualTo("""
                        lib/gatun.yaml:2:17: error: a parameter of 'out' has no name [bad-configuration]
                            2 |   sqlite3_open: {nam: ppDb}
                              |                 ^
                          hint: as in {name: size, inout: true}
                        """);
    }

    @Test
    void aFileThatIsMissingIsAnError() {
        ConfigurationFile file = ConfigurationReader.read(Path.of("no/such/gatun.yaml"));
        assertThat(file.hasErrors()).isTrue();
        assertThat(file.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("no configuration file '" + Path.of("no/such/gatun.yaml") + "'");
    }

    /** Each as in {@code 1:2 message (hint)}, a line for each. */
    static String brief(ConfigurationFile file) {
        return file.diagnostics().stream()
                .map(diagnostic -> diagnostic.position().line() + ":"
                        + diagnostic.position().column() + " " + diagnostic.message()
                        + (diagnostic.hint() == null ? "" : " (" + diagnostic.hint() + ")"))
                .collect(Collectors.joining("\n"));
    }
}
