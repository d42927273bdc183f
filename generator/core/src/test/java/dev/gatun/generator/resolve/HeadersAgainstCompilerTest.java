package dev.gatun.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.Models;
import dev.gatun.generator.OnRealHeaders;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;

/** Real headers: the model says what the host's compiler says, and nothing that it declares is lost. */
class HeadersAgainstCompilerTest {

    private static final Map<String, Models.Resolved> CACHE = new HashMap<>();

    @TempDir
    private Path folder;

    @OnRealHeaders
    void modelEqualsCompiler(String header, String distributionPackage) throws IOException {
        Model model = model(header, distributionPackage).model();
        assertThat(Verifying.differences(model, List.of(header))).isEmpty();
    }

    @OnRealHeaders
    void nothingIsInError(String header, String distributionPackage) {
        Models.Resolved resolved = model(header, distributionPackage);
        assertThat(resolved.unit().diagnostics()).isEmpty();
        assertThat(resolved.tree().diagnostics()).isEmpty();
        assertThat(resolved.model().diagnostics()).isEmpty();
    }

    @OnRealHeaders
    void noMacroIsLost(String header, String distributionPackage) {
        Model model = model(header, distributionPackage).model();
        Set<String> known = names(model);
        Set<String> lost = new LinkedHashSet<>(compilersMacros(header));
        lost.removeAll(known);
        assertThat(lost).isEmpty();
    }

    @OnRealHeaders
    void noFunctionIsLost(String header, String distributionPackage) throws IOException {
        Set<String> known = names(model(header, distributionPackage).model());
        HostCompiler.cc(folder, "#include <" + header + ">\n", "-fsyntax-only", "-aux-info", "functions.txt");
        Set<String> lost = new LinkedHashSet<>();
        Pattern function = Pattern.compile("^/\\*.*?\\*/ .*?[ *(](\\w+) \\(");
        for (String line : Files.readAllLines(folder.resolve("functions.txt"))) {
            Matcher matcher = function.matcher(line);
            if (matcher.find() && !matcher.group(1).startsWith("__builtin_") && !line.contains("<built-in>")) {
                lost.add(matcher.group(1));
            }
        }
        lost.removeAll(known);
        assertThat(lost).isEmpty();
    }

    /** DWARF has every tag, typedef and enumerator of the unit. */
    @OnRealHeaders
    void noTypeIsLost(String header, String distributionPackage) {
        Set<String> known = names(model(header, distributionPackage).model());
        HostCompiler.cc(
                folder,
                "#include <" + header + ">\n",
                "-c",
                "-g",
                "-fno-eliminate-unused-debug-types",
                "-o",
                "types.o");
        String dwarf = HostCompiler.run(folder, List.of("readelf", "--debug-dump=info", "-W", "types.o"))
                .text();
        Set<String> lost = new LinkedHashSet<>();
        Pattern entry = Pattern.compile(
                "\\(DW_TAG_(?:structure_type|union_type|enumeration_type|enumerator|typedef)\\)\\n"
                        + "(?: +<[0-9a-f]+> +(?!DW_AT_name).*\\n)? +<[0-9a-f]+> +DW_AT_name +: (?:\\([^)]*\\):? )*(\\S+)");
        Matcher matcher = entry.matcher(dwarf);
        while (matcher.find()) {
            lost.add(matcher.group(1));
        }
        if (!header.equals("errno.h")) {
            assertThat(lost).as("types that the compiler knows").isNotEmpty();
        }
        lost.removeAll(known);
        // the compiler's own
        lost.removeAll(Set.of("__builtin_va_list", "__va_list_tag"));
        assertThat(lost).isEmpty();
    }

    /** What is skipped as no value is none for the compiler either. */
    @OnRealHeaders
    void skippedMacrosAreNoConstants(String header, String distributionPackage) {
        Models.Resolved resolved = model(header, distributionPackage);
        List<Skipped> candidates = resolved.model().skipped().stream()
                .filter(skipped -> resolved.unit().macros().find(skipped.name()) != null)
                .filter(skipped -> !skipped.position().file().isSynthetic())
                .filter(skipped -> !skipped.reason().startsWith("function-like macro"))
                .filter(skipped -> !skipped.reason().startsWith("its value depends on where it is used"))
                // its value is that of the enumeration constant
                .filter(skipped -> !skipped.reason().startsWith("expands to itself"))
                .toList();
        Map<Integer, Skipped> lines = new LinkedHashMap<>();
        StringBuilder source = new StringBuilder("#include <" + header + ">\n");
        int line = 2;
        for (Skipped skipped : candidates) {
            source.append("enum { gatun_%d = __builtin_choose_expr(__builtin_constant_p((%s)), 1, (void) 0) };\n"
                    .formatted(line, skipped.name()));
            lines.put(line++, skipped);
        }
        String text = HostCompiler.cc(folder, source.toString(), "-fsyntax-only", "-fmax-errors=0")
                .text();
        Matcher matcher =
                Pattern.compile("^input\\.c:(\\d+):", Pattern.MULTILINE).matcher(text);
        while (matcher.find()) {
            lines.remove(Integer.parseInt(matcher.group(1)));
        }
        assertThat(lines.values()).as("constants for the compiler").isEmpty();
    }

    private static Models.Resolved model(String header, String distributionPackage) {
        HostCompiler.requireHeader(header, distributionPackage);
        return CACHE.computeIfAbsent(header, Models::ofHeader);
    }

    private static Set<String> names(Model model) {
        Set<String> names = new HashSet<>();
        for (Declaration declaration : model.declarations()) {
            names.add(String.valueOf(declaration.name()));
            switch (declaration) {
                case Declaration.Record record ->
                    names.add(String.valueOf(record.id().tag()));
                case Declaration.Enumeration enumeration -> {
                    names.add(String.valueOf(enumeration.id().tag()));
                    enumeration.constants().forEach(constant -> names.add(constant.name()));
                }
                case Declaration.Function _, Declaration.Typedef _, Declaration.Variable _, Declaration.Macro _ -> {}
            }
        }
        model.skipped().forEach(skipped -> names.add(skipped.name()));
        return names;
    }

    /** Macros in force at the end of the header; those of the compiler's own headers are left out: ours have their own. */
    private Set<String> compilersMacros(String header) {
        String text = HostCompiler.cc(folder, "#include <" + header + ">\n", "-E", "-dD")
                .text();
        Set<String> macros = new LinkedHashSet<>();
        String file = "";
        for (String line : text.lines().toList()) {
            Matcher marker = Pattern.compile("^# \\d+ \"(.*?)\"").matcher(line);
            Matcher directive = Pattern.compile("^#(define|undef) (\\w+)").matcher(line);
            if (marker.find()) {
                file = marker.group(1);
            } else if (directive.find()) {
                if (directive.group(1).equals("undef")) {
                    macros.remove(directive.group(2));
                } else if (!isCompilers(file)) {
                    macros.add(directive.group(2));
                }
            }
        }
        return macros;
    }

    private static boolean isCompilers(String file) {
        return file.startsWith("<") || file.contains("/lib/gcc/") || file.endsWith("/stdc-predef.h");
    }
}
