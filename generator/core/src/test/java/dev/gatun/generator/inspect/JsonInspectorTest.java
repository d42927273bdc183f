package dev.gatun.generator.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.Models;
import dev.gatun.generator.layout.Layouts;
import dev.gatun.generator.model.Model;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonInspectorTest {

    @Test
    void everyKindOfDeclarationIsWritten() throws IOException {
        Model model = Models.of("""
                typedef struct { int x; union { float f; unsigned u : 3; }; unsigned : 4; } point;
                struct opaque;
                enum color { RED, BLUE = -1 };
                enum { NONE };
                int each(const point *pts, int (*visit)(point *p, ...), ...);
                static inline void none(void) {}
                extern const char *names[2];
                #define MOST 18446744073709551615u
                #define HALF 0.5
                #define NAME "a\\"b\\n"
                #define FAILED ((void *) -1)
                #define INFINITE __builtin_inf()
                #define CALL() 1
                """);
        assertThat(json(model)).isEqualTo("""
                        {
                          "target": "x86_64-linux-gnu",
                          "functions": [
                            {"name": "each", "header": "test.h", "line": 5, "returnType": "int", "parameters": [{"name": "pts", "type": "const point *"}, {"name": "visit", "type": "int (*)(point *, ...)"}], "variadic": true, "inline": false},
                            {"name": "none", "header": "test.h", "line": 6, "returnType": "void", "parameters": [], "variadic": false, "inline": true}
                          ],
                          "records": [
                            {"kind": "struct", "name": "point", "header": "test.h", "line": 1, "size": 12, "align": 4, "fields": [{"name": "x", "type": "int", "offset": 0}, {"name": "f", "type": "float", "offset": 32}, {"name": "u", "type": "unsigned int", "offset": 32, "width": 3}]},
                            {"kind": "union", "name": null, "header": "test.h", "line": 1, "size": 4, "align": 4, "fields": [{"name": "f", "type": "float", "offset": 0}, {"name": "u", "type": "unsigned int", "offset": 0, "width": 3}]},
                            {"kind": "struct", "name": "opaque", "header": "test.h", "line": 2, "size": null, "align": null, "fields": []}
                          ],
                          "enums": [
                            {"name": "color", "underlying": "int", "constants": [{"name": "RED", "value": 0}, {"name": "BLUE", "value": -1}]},
                            {"name": null, "underlying": "unsigned int", "constants": [{"name": "NONE", "value": 0}]}
                          ],
                          "typedefs": [
                            {"name": "point", "type": "struct {...}"}
                          ],
                          "variables": [
                            {"name": "names", "type": "const char *[2]"}
                          ],
                          "macros": [
                            {"name": "MOST", "type": "unsigned long", "value": 18446744073709551615},
                            {"name": "HALF", "type": "double", "value": 0.5},
                            {"name": "NAME", "type": "char[5]", "value": "a\\"b\\n"},
                            {"name": "FAILED", "type": "void *", "value": 18446744073709551615},
                            {"name": "INFINITE", "type": "double", "value": "Infinity"}
                          ],
                          "skipped": [
                            {"name": "CALL", "reason": "function-like macro: has no types; --macro-function gives it a signature", "header": "test.h", "line": 13, "id": "skipped-function-like-macro"}
                          ]
                        }
                        """);
    }

    /** So that a type's spelling leads to its record, and so that a C compiler knows the name. */
    @Test
    void recordsAndEnumsGoByTheirTagsWhereTheyHaveOne() throws IOException {
        Model model = Models.of("""
                typedef struct z_stream_s { int avail; } z_stream;
                typedef enum level_e { LOW } level;
                typedef struct { z_stream s; } untagged;
                """);
        assertThat(json(model))
                .contains("{\"kind\": \"struct\", \"name\": \"z_stream_s\"")
                .contains("{\"name\": \"level_e\", \"underlying\"")
                .contains("{\"kind\": \"struct\", \"name\": \"untagged\"");
    }

    @Test
    void emptyModelIsAnObjectOfEmptyArrays() throws IOException {
        assertThat(json(Models.of(""))).isEqualTo("""
                        {
                          "target": "x86_64-linux-gnu",
                          "functions": [],
                          "records": [],
                          "enums": [],
                          "typedefs": [],
                          "variables": [],
                          "macros": [],
                          "skipped": []
                        }
                        """);
    }

    /** With the header's folder, which differs from run to run, left out. */
    private static String json(Model model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonInspector.write(model, model.declarations(), Layouts.of(model), model.skipped(), out);
        return out.toString(StandardCharsets.UTF_8).replaceAll("\"header\": \"[^\"]*/", "\"header\": \"");
    }
}
