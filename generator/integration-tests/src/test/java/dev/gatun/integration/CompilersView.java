package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.toolchain.Toolchains;
import dev.gatun.runtime.RecordType;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the host's compiler knows of one header. */
final class CompilersView {

    private final Path folder;
    private final String header;
    private final Set<Path> paths;

    /** @param folder for files that are made on the way */
    CompilersView(Path folder, String header) {
        this.folder = folder;
        this.header = header;
        this.paths = Toolchains.forTarget(null).systemIncludeDirectories().stream()
                .map(root -> root.resolve(header))
                .collect(Collectors.toSet());
    }

    /** Names of the functions and macros that the header itself declares. */
    Set<String> names() throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("names.c"), "#include <" + header + ">\n");
        Path prototypes = folder.resolve("prototypes.txt");
        run("cc", "-std=gnu17", "-fsyntax-only", "-aux-info", prototypes.toString(), source.toString());
        Set<String> names = new TreeSet<>();
        Pattern prototype = Pattern.compile("^/\\* (.*):\\d+:\\w\\w \\*/ .*?[ *(](\\w+) \\((?!\\*).*$");
        for (String line : Files.readAllLines(prototypes)) {
            Matcher matcher = prototype.matcher(line);
            if (matcher.matches() && isHeader(matcher.group(1))) {
                names.add(matcher.group(2));
            }
        }
        names.addAll(macros(run("cc", "-std=gnu17", "-E", "-dD", source.toString())));
        return names;
    }

    private boolean isHeader(String path) {
        return paths.contains(Path.of(path).normalize());
    }

    private Set<String> macros(String preprocessed) {
        Set<String> macros = new TreeSet<>();
        Pattern marker = Pattern.compile("^# \\d+ \"(.*?)\".*$");
        Pattern directive = Pattern.compile("^#(define|undef) (\\w+).*$");
        boolean inside = false;
        for (String line : preprocessed.lines().toList()) {
            Matcher place = marker.matcher(line);
            Matcher macro = directive.matcher(line);
            if (place.matches()) {
                inside = isHeader(place.group(1));
            } else if (macro.matches() && macro.group(1).equals("undef")) {
                macros.remove(macro.group(2));
            } else if (macro.matches() && inside) {
                macros.add(macro.group(2));
            }
        }
        return macros;
    }

    /**
     * Where Java says something else than the compiler, one line each.
     *
     * @param constants the header class
     * @param records generated classes
     */
    String differences(Class<?> constants, List<Class<?>> records) throws Exception {
        StringBuilder program = new StringBuilder("""
                #include <stdint.h>
                #include <stdio.h>
                #include <string.h>
                #include <%s>
                static void number(const char *what, long long java, long long compiler) {
                    if (java != compiler) printf("%%s: Java %%lld, compiler %%lld\\n", what, java, compiler);
                }
                static void real(const char *what, double java, double compiler) {
                    if (java != compiler && (java == java || compiler == compiler)) printf("%%s: Java %%a, compiler %%a\\n", what, java, compiler);
                }
                static void text(const char *what, const char *java, const char *compiler) {
                    if (strcmp(java, compiler)) printf("%%s: Java %%s, compiler %%s\\n", what, java, compiler);
                }
                int main(void) {
                """.formatted(header));
        checks(constants, records)
                .forEach(check -> program.append("    ").append(check).append('\n'));
        program.append("    return 0;\n}\n");
        Path source = Files.writeString(folder.resolve("differences.c"), program);
        Path binary = folder.resolve("differences");
        run("cc", "-std=gnu17", "-w", "-O0", source.toString(), "-o", binary.toString());
        return run(binary.toString());
    }

    private static List<String> checks(Class<?> constants, List<Class<?>> records) throws ReflectiveOperationException {
        List<String> checks = new ArrayList<>();
        for (Field field : constants.getFields()) {
            checks.add(check(field.getName(), field.get(null)));
        }
        for (Class<?> record : records) {
            if (record.getField("TYPE").get(null) instanceof RecordType<?> type
                    && !type.name().endsWith("}")) {
                String size = "sizeof(" + type.name() + ")";
                checks.add("number(\"%s\", %d, %s);".formatted(size, type.size(), size));
            }
        }
        return checks;
    }

    private static String check(String name, Object value) {
        return switch (value) {
            case Byte number -> "number(\"%1$s\", %2$d, (signed char) (%1$s));".formatted(name, number);
            case Short number -> "number(\"%1$s\", %2$d, (short) (%1$s));".formatted(name, number);
            case Character number -> "number(\"%1$s\", %2$d, (uint16_t) (%1$s));".formatted(name, (int) number);
            case Integer number -> "number(\"%1$s\", %2$d, (int) (%1$s));".formatted(name, number);
            case Long number ->
                "number(\"%1$s\", (long long) %2$sull, (long long) (%1$s));"
                        .formatted(name, Long.toUnsignedString(number));
            case Float number -> "real(\"%1$s\", %2$s, %1$s);".formatted(name, real(number));
            case Double number -> "real(\"%1$s\", %2$s, %1$s);".formatted(name, real(number));
            case String text -> "text(\"%1$s\", %2$s, %1$s);".formatted(name, literal(text));
            case null, default -> "";
        };
    }

    private static String real(double value) {
        return Double.isNaN(value)
                ? "__builtin_nan(\"\")"
                : Double.isInfinite(value) ? (value > 0 ? "" : "-") + "__builtin_inf()" : Double.toHexString(value);
    }

    /** A C string literal of the UTF-8 bytes. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            literal.append("\\%03o".formatted(b & 0xff));
        }
        return literal.append('"').toString();
    }

    private String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        assertThat(status).as(Files.readString(folder.resolve("errors.txt"))).isZero();
        return output;
    }
}
