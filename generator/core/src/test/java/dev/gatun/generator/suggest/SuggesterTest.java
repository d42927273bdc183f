package dev.gatun.generator.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.OnRealHeaders;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.ShimRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggesterTest {

    @TempDir
    private Path folder;

    /** Each row: declarations, then lines that have to be there; {@code \n} is a line's end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // owners
                "struct db; struct db *db_open(const char *n); void db_close(struct db *d); | owned:\\n  # db_close(struct db *): takes the type, 'close' is in its name; db_open gives it\\n  db:\\n    free: db_close\\n    from: [db_open]\\n",
                "struct db; int db_open(struct db **pp); int db_close(struct db *d); | owned:\\n  # db_close(struct db *): takes the type, 'close' is in its name; db_open gives it\\n  # db:\\n  #   free: db_close\\n",
                "struct db; int db_open(struct db **out); int db_close(struct db *d); int db_close_v2(struct db *d); | db:\\n    free: db_close_v2\\n  # or db_close(struct db *)\\n  # db: db_close\\n",
                "struct db; struct st; struct db *db_new(void); void db_free(struct db *); struct st *st_new(struct db *d); void st_free(struct st *); | st:\\n    free: st_free\\n    from: [st_new]\\n    parent: db\\n",
                "struct t; struct t *t_new(void); void t_free_list(struct t *); void t_free_tree(struct t *); | # owned:\\n",
                "struct t; struct t *t_default(void); struct t *t_new(void); void t_free(struct t *); | # t_default gives it too: is it the caller's, and belongs to `from`?\\n",
                "struct t; struct t *t_default(void); int t_make(struct t **out); void t_free(struct t *); | borrowed: [t_default]\\n",
                // out
                "struct db; int db_open(const char *n, struct db **out); | out:\\n  # db_open, struct db ** out: an address that C writes\\n  db_open: out\\n",
                "struct db; int look(struct db **first); | # out:\\n",
                "int db_size(int a, int *out); | db_size: out\\n",
                "int db_size(int a, int *result); | # db_size: result\\n",
                // buffers
                "void feed(const void *data, unsigned long size); | buffers:\\n  # feed, const void * data with unsigned long size: a pointer and its length\\n  feed: { data: size }\\n",
                "void sum(const double *x, int n, const int *y, int ny, char *out, int out_len); | sum: { x: \"n\", out: {length: out_len, text: true, direction: out} }\\n",
                "void feed(const void *data, int n, void (*done)(void *)); | # feed: { data: \"n\" }\\n",
                "void feed(const char *data, int n); | # feed: { data: \"n\" }\\n",
                "int pack(unsigned char *dest, unsigned long *destLen); | # pack: { dest: \"*destLen\" }\\n",
                "int get(void *p, unsigned long size, unsigned long nmemb); | # get: { p: \"size * nmemb\" }\\n",
                // errors
                "enum st { ST_OK, ST_BAD }; enum st go(void); const char *st_text(enum st s); | errors:\\n  # st: ST_OK is 0; 1 function is of this type\\n  # st_text: takes a code, gives text\\n  - functions: [go]\\n    success: ST_OK\\n    codes: st\\n    message: st_text\\n",
                "enum e { LIB_OK, LIB_ERROR = -1 }; int lib_open(void); int lib_read(int); | - functions: [lib_open, lib_read]\\n    convention: negative\\n    codes: e\\n",
                "const char *lib_strerror(int c); int lib_open(void); int lib_count(void);\\n#define LIB_OK 0\\n#define LIB_A 1\\n#define LIB_B 2\\n#define LIB_C 3\\n#define LIB_D 4\\n | - functions: [lib_open]\\n    success: LIB_OK\\n    codes: \"LIB_[A-Z0-9_]+\"\\n    message: lib_strerror\\n",
                // callbacks
                "typedef int (*cb)(int, void *); int watch(int n, cb f, void *data); int list_each(int n, cb f, void *data); | # list_each: calls f with data; by its name, until it returns\\n  list_each: { f: {lifetime: call, user-data: data} }\\n",
                "typedef int (*cb)(int, void *); int watch(cb f, void *data, void (*end)(void *)); | # watch: { f: {lifetime: arena, user-data: data, destroy: end} }\\n",
                // strings
                "void lib_free(void *p); /** Free it with lib_free(). */ char *lib_text(void); char *lib_name(void); | strings:\\n  # lib_text: its comment names lib_free\\n  - functions: [lib_text]\\n    free: lib_free\\n  # lib_name: char * that is not const; is it the caller's to free by lib_free?\\n  # - functions: [lib_name]\\n  #   free: lib_free\\n",
                // tagged unions
                "enum k { K_CIRCLE, K_RECT, K_NONE }; struct sh { enum k kind; union { int circle; float rect; } u; }; | tagged:\\n  # struct sh: the enum kind and the union u; 2 of 3 constants are named like one of its members\\n  sh:\\n    tag: kind\\n    union: u\\n    cases: { K_CIRCLE: circle, K_RECT: rect }\\n",
                "enum k { A, B }; struct sh { enum k kind; union { int x; float y; }; }; | # sh:\\n  #   tag: kind\\n  #   cases: { CONSTANT: member }\\n",
                // enums
                "enum f { A = 1, B = 2, C = 4 }; | enums:\\n  # f: its values are bits\\n  f: flags\\n",
                "enum __attribute__((flag_enum)) f { A = 1 }; | # f: has the attribute flag_enum\\n  f: flags\\n",
                "enum f_flags { A, B }; | # enums:\\n  # f_flags: named so, but its values don't tell\\n  # f_flags: flags\\n",
            })
    void suggestsByNamesAndTypes(String declarations, String expected) throws IOException {
        assertThat(suggestion(declarations.replace("\\n", "\n"))).contains(expected.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "struct t; void t_free(struct t *); | owned",
                "struct t; const struct t *t_new(void); void t_free(struct t *); | owned",
                "struct t; struct t *t_new(void); void t_free(const struct t *); | owned",
                "struct t; struct t *t_new(void); void t_free(struct t *, int); | owned",
                "struct t { int x; }; int t_open(struct t **out); | out:",
                "struct t; int t_all(struct t **out, int n); | out:",
                "enum e { OK, BAD }; enum e go(void); | errors",
                "int lib_open(void); | errors",
                "void f(void (*a)(void *), void (*b)(void *), void *d); | callbacks",
                "char *text(void); | strings",
                "struct s { int kind; union { int a; float b; }; }; | tagged",
                "enum e { A, B, C }; | enums",
            })
    void suggestsNothingWithoutEvidence(String declarations, String key) throws IOException {
        assertThat(suggestion(declarations)).doesNotContain("\n" + key).doesNotContain("# " + key);
    }

    @OnRealHeaders
    void realHeadersHaveSuggestions(String header, String distributionPackage) throws IOException {
        HostCompiler.requireHeader(header, distributionPackage);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(BindingGenerator.suggest(request(header), out, RunListener.NONE)
                        .hasErrors())
                .isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("headers: [" + header + "]");
    }

    @Test
    void manyNamesTakeLittleTime() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append(
                    "struct s%1$d; struct s%1$d *s%1$d_new(void); void s%1$d_free(struct s%1$d *); char *t%1$d(void);\n"
                            .formatted(i));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(suggestion(text.toString())).contains("s2999:"));
    }

    private String suggestion(String declarations) throws IOException {
        Path header = Files.writeString(folder.resolve("test.h"), declarations);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GenerationResult result = BindingGenerator.suggest(request(header.toString()), out, RunListener.NONE);
        assertThat(result.diagnostics()).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    private GenerationRequest request(String header) {
        return new GenerationRequest(
                List.of(header),
                "",
                folder,
                null,
                List.of(),
                List.of(),
                Map.of(),
                SelectionRequest.DEFAULT,
                null,
                null,
                ShimRequest.NONE);
    }
}
