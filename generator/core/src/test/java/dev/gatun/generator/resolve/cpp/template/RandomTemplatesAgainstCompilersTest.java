package dev.gatun.generator.resolve.cpp.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.CppModels;
import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.model.cpp.CppDeclaration.Alias;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.resolve.cpp.template.Instantiator.TypeResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types of members of random templates' instances: what we say they are, and what compilers say. */
class RandomTemplatesAgainstCompilersTest {

    private static final int PER_UNIT = 25;

    @TempDir
    Path folder;

    private int compared;
    private int left;
    private int invalid;

    @Test
    void instancesAreTheCompilers() throws IOException {
        HostCompiler.requireCommand("g++", "g++");
        HostCompiler.requireCommand("clang++", "clang");
        long seed = Long.getLong("gatun.seed", 20261122);
        int units = Integer.getInteger("gatun.templates", 4);
        for (int i = 0; i < units; i++) {
            compare(seed + i, "g++");
            compare(seed + i, "clang++");
        }
        System.out.println(
                "proof: random templates, seed " + seed + ": " + units + " units of " + PER_UNIT + " templates, "
                        + compared + " types compared with gcc and clang, 0 differences; " + left
                        + " left to the compiler, " + invalid + " that it refuses");
        assertThat(compared).isGreaterThan(units * PER_UNIT);
    }

    private void compare(long seed, String compiler) throws IOException {
        RandomTemplates.Unit unit = RandomTemplates.of(seed, PER_UNIT);
        List<Integer> valid = valid(unit, compiler);
        CppModel model = CppModels.of(unit.header() + queries(unit, valid, true));
        Instantiator instantiator = new Instantiator(model);
        List<String> assertions = new ArrayList<>();
        List<String> unlike = new ArrayList<>();
        model.declarations().forEach(declaration -> {
            if (declaration instanceof Alias alias && alias.name().identifier().startsWith("query_")) {
                TypeResult result = instantiator.concrete(alias.type());
                if (result instanceof TypeResult.Known(CppType type)
                        && !(type.canonical() instanceof CppType.Unknown)) {
                    assertions.add("static_assert(std::is_same_v<"
                            + alias.name().identifier() + ", " + type.spelling() + ">);");
                } else if (result instanceof TypeResult.Unknown(var kind, String reason)) {
                    left++;
                    if (kind == dev.gatun.generator.model.cpp.SkipReason.NOT_INSTANTIABLE) {
                        unlike.add(alias.name().identifier() + ": " + reason);
                    }
                }
            }
        });
        assertThat(unlike).as("seed %s: %s knows these types", seed, compiler).isEmpty();
        String source = "#include <type_traits>\n" + unit.header() + queries(unit, valid, true)
                + String.join("\n", assertions) + "\n";
        HostCompiler.Output output = run(compiler, source);
        assertThat(output.status())
                .as("seed %s, %s:%n%s", seed, compiler, output.text())
                .isZero();
        compared += assertions.size();
    }

    /** The types that the compiler takes: random arguments may make none, or may be ambiguous. */
    private List<Integer> valid(RandomTemplates.Unit unit, String compiler) throws IOException {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < unit.types().size(); i++) {
            all.add(i);
        }
        int lines = (int) unit.header().lines().count();
        for (int attempt = 0; attempt < 10; attempt++) {
            HostCompiler.Output output = run(compiler, unit.header() + queries(unit, all, false));
            if (output.status() == 0) {
                invalid += unit.types().size() - all.size();
                return all;
            }
            Set<Integer> bad = new LinkedHashSet<>();
            Matcher error = Pattern.compile("in\\.cpp:(\\d+):").matcher(output.text());
            while (error.find()) {
                int line = Integer.parseInt(error.group(1)) - lines - 1;
                if (line >= 0 && line < all.size()) {
                    bad.add(all.get(line));
                }
            }
            assertThat(bad).as(output.text()).isNotEmpty();
            all.removeAll(bad);
        }
        throw new AssertionError("no valid queries");
    }

    private static String queries(RandomTemplates.Unit unit, List<Integer> which, boolean unused) {
        StringBuilder text = new StringBuilder();
        for (int i : which) {
            text.append("using query_")
                    .append(i)
                    .append(" = ")
                    .append(unit.types().get(i))
                    .append(";\n");
        }
        return text.toString();
    }

    private HostCompiler.Output run(String compiler, String source) throws IOException {
        Files.writeString(folder.resolve("in.cpp"), source);
        return HostCompiler.run(
                folder,
                List.of(
                                compiler,
                                "-std=c++17",
                                "-fsyntax-only",
                                "-w",
                                "-fno-diagnostics-color",
                                "-fmax-errors=0",
                                "in.cpp")
                        .stream()
                        .filter(option -> !(compiler.startsWith("clang") && option.startsWith("-fmax")))
                        .map(option -> option.equals("-w") && compiler.startsWith("clang") ? "-ferror-limit=0" : option)
                        .toList());
    }
}
