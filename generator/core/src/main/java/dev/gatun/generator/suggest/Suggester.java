package dev.gatun.generator.suggest;

import dev.gatun.generator.select.Selection;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Writes a starter configuration. Nothing of it is in force until somebody passes it with {@code --config}. */
public final class Suggester {

    private static final String HEAD = """
            # A starter configuration, made by `gatun suggest` from names and types: read it before you rely on it.
            # Each entry has its evidence above it; entries that are only likely are comments. An owner that is none,
            # or a buffer that C keeps, is a mistake that no test of types can find.
            """;

    private Suggester() {}

    /**
     * The configuration as YAML.
     *
     * @param headers as the user named them
     */
    public static String suggest(Selection selection, List<String> headers) {
        Api api = Api.of(selection);
        Owners owners = new Owners(api);
        StringBuilder out = new StringBuilder(HEAD).append('\n');
        out.append("headers: ")
                .append(Yaml.list(headers, "          "))
                .append("\n# package: org.example\n# libraries: [")
                .append(Yaml.comment(library(headers)))
                .append("]\n");
        for (Section section : sections(api, owners)) {
            section.append(out);
        }
        return out.toString();
    }

    private static List<Section> sections(Api api, Owners owners) {
        return List.of(
                new Section(
                        "errors",
                        "Functions that give a status: a failure becomes an exception with code, name and message.",
                        true,
                        new Errors(api, owners).suggestions()),
                new Section(
                        "out",
                        "Parameters that C writes results to: the Java method returns them.",
                        false,
                        new OutParameters(api, owners).suggestions()),
                new Section(
                        "owned",
                        "Types whose objects are AutoCloseable: `free` ends them, `from` and out-parameters give new ones.",
                        false,
                        owners.suggestions()),
                new Section(
                        "buffers",
                        "Pointers with their lengths: the Java method takes an array, and checks its length.",
                        false,
                        new Buffers(api).suggestions()),
                new Section(
                        "callbacks",
                        "Function pointers with user data: the Java method takes a lambda.",
                        false,
                        new Callbacks(api).suggestions()),
                new Section(
                        "strings",
                        "Text that the caller has to free: the Java method copies it to a String and frees it.",
                        true,
                        new FreedStrings(api).suggestions()),
                new Section(
                        "tagged",
                        "Structs with a union and a tag: sealed interfaces, to be taken apart by switch.",
                        false,
                        new TaggedStructs(api).suggestions()),
                new Section(
                        "enums",
                        "Enums whose constants are combined: sets. Others are closed; `open` keeps unknown values.",
                        false,
                        new Enums(api).suggestions()));
    }

    private static String library(List<String> headers) {
        try {
            Path name = Path.of(headers.getFirst()).getFileName();
            return name == null ? "" : name.toString().replaceFirst("\\.h$", "");
        } catch (InvalidPathException e) {
            return "";
        }
    }
}
