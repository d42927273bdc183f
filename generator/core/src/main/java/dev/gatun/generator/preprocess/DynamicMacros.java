package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Macros whose replacement depends on where and when they are used. Dates are fixed: the same input gives the same output. */
final class DynamicMacros {

    private static final SourceFile FILE = new SourceFile(SourceFile.synthetic("<built-in>"), "");

    private final FileStack files;
    private final LineControl lines;
    private int counter;

    DynamicMacros(FileStack files, LineControl lines) {
        this.files = files;
        this.lines = lines;
    }

    void defineIn(MacroStore macros) {
        define(macros, "__FILE__", name -> quoted(lines.file(name.position())));
        define(macros, "__FILE_NAME__", name -> quoted(lastPart(lines.file(name.position()))));
        define(macros, "__LINE__", name -> String.valueOf(lines.line(name.position())));
        define(macros, "__GATUN__", name -> "1");
        define(macros, "__COUNTER__", name -> String.valueOf(counter++));
        define(macros, "__INCLUDE_LEVEL__", name -> String.valueOf(depth(files.top())));
        define(macros, "__BASE_FILE__", name -> quoted("<main>"));
        define(macros, "__DATE__", name -> "\"Jan  1 1970\"");
        define(macros, "__TIME__", name -> "\"00:00:00\"");
        define(macros, "__TIMESTAMP__", name -> "\"Thu Jan  1 00:00:00 1970\"");
    }

    private static void define(MacroStore macros, String name, Function<PpToken, String> spelling) {
        MacroDefinition definition =
                new MacroDefinition(name, null, false, List.of(), new SourcePosition(FILE, 0), null);
        macros.define(Macro.dynamic(definition, spelling));
    }

    private static int depth(@Nullable FileCursor cursor) {
        return cursor == null ? 0 : cursor.depth();
    }

    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
