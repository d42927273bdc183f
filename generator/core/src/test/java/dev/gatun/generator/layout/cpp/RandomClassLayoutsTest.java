package dev.gatun.generator.layout.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Field;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.parse.cpp.CppDeclarationParser;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import dev.gatun.generator.resolve.cpp.CppResolver;
import dev.gatun.generator.toolchain.CompilerLanguage;
import dev.gatun.generator.toolchain.Toolchain;
import dev.gatun.generator.toolchain.Toolchains;
import dev.gatun.runtime.layout.TargetAbi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random class hierarchies, laid out by us and by the compilers: sizes, alignments, offsets of fields, places of bases. More of them with
 * {@code -Dgatun.hierarchies=N}.
 */
class RandomClassLayoutsTest {

    private static final int COUNT = Integer.getInteger("gatun.hierarchies", 300);
    private static final long SEED = Long.getLong("gatun.seed", 6);
    private static final List<String> TYPES =
            List.of("char", "short", "int", "long long", "double", "float", "bool", "void *", "char[3]", "long double");

    @TempDir
    Path folder;

    private static List<String> classes(Random random) {
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            classes.add(oneClass(i, random));
        }
        return classes;
    }

    private static String oneClass(int number, Random random) {
        StringBuilder text = new StringBuilder("struct C" + number);
        int bases = number == 0 ? 0 : random.nextInt(4) - 1;
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < bases; i++) {
            int base = Math.max(0, number - 1 - random.nextInt(Math.min(number, 12)));
            if (!taken.contains(base)) {
                text.append(taken.isEmpty() ? " : " : ", ")
                        .append(random.nextInt(5) == 0 ? "virtual C" : "C")
                        .append(base);
                taken.add(base);
            }
        }
        text.append(" {\n");
        if (random.nextInt(4) == 0) {
            text.append("    virtual int v").append(random.nextInt(3)).append("();\n");
        }
        if (random.nextInt(6) == 0) {
            text.append("    C").append(number).append("();\n");
        }
        int fields = random.nextInt(4);
        for (int i = 0; i < fields; i++) {
            field(text, number, i, random);
        }
        return text.append("};\n").toString();
    }

    private static void field(StringBuilder text, int number, int index, Random random) {
        String name = "f" + number + "_" + index;
        if (number > 0 && random.nextInt(6) == 0) {
            text.append("    C")
                    .append(Math.max(0, number - 1 - random.nextInt(20)))
                    .append(' ')
                    .append(name)
                    .append(";\n");
        } else if (random.nextInt(5) == 0) {
            text.append("    int ")
                    .append(name)
                    .append(" : ")
                    .append(1 + random.nextInt(31))
                    .append(";\n");
        } else {
            String type = TYPES.get(random.nextInt(TYPES.size()));
            int bracket = type.indexOf('[');
            text.append("    ")
                    .append(bracket < 0 ? type : type.substring(0, bracket))
                    .append(' ')
                    .append(name);
            text.append(bracket < 0 ? "" : type.substring(bracket)).append(";\n");
        }
    }

    private static CppModel model(Path header) {
        Toolchain toolchain = Toolchains.of(CompilerLanguage.CXX, null, null, null);
        PreprocessedUnit unit =
                new Preprocessor(toolchain, List.of(), Map.of(), Language.CPP).preprocess(List.of(header.toString()));
        TargetAbi abi = Objects.requireNonNull(TargetAbi.of(toolchain.target()));
        CppModel model = new CppResolver(abi).resolve(CppDeclarationParser.parse(unit), unit);
        assertThat(model.diagnostics()).isEmpty();
        return model;
    }

    private static String assertions(CppModel model) {
        ClassLayouts layouts = new ClassLayouts(model.abi(), model.classes()::get, model.enums()::get);
        StringBuilder text = new StringBuilder();
        int known = 0;
        for (CppClass type : model.classes().values()) {
            ClassLayout layout = layouts.of(type.name());
            if (layout == null) {
                continue;
            }
            known++;
            String name = type.name().spelling();
            text.append("static_assert(sizeof(%s) == %d && alignof(%s) == %d, \"%s\");%n"
                    .formatted(name, layout.size(), name, layout.alignment(), name));
            int at = 0;
            for (Field field : type.members(Field.class).toList()) {
                long offset = layout.fields().get(at++).offset();
                if (field.width().isEmpty()) {
                    text.append("static_assert(__builtin_offsetof(%s, %s) == %d, \"%s\");%n"
                            .formatted(
                                    name,
                                    field.name().identifier(),
                                    offset / 8,
                                    field.name().identifier()));
                }
            }
        }
        assertThat(known).isGreaterThan(model.classes().size() * 3 / 4);
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"g++", "clang++"})
    void compilersLayOutRandomHierarchiesAlike(String compiler) throws IOException {
        HostCompiler.requireCommand(compiler, compiler.equals("g++") ? "g++" : "clang");
        Path header = folder.resolve("hierarchy.hpp");
        Files.writeString(header, String.join("", classes(new Random(SEED))));
        Path source = folder.resolve("check.cpp");
        Files.writeString(source, "#include \"hierarchy.hpp\"\n" + assertions(model(header)));
        HostCompiler.Output output =
                HostCompiler.run(folder, List.of(compiler, "-std=c++17", "-w", "-fsyntax-only", source.toString()));
        assertThat(output.status()).as(output.text()).isZero();
    }

    @Test
    void emptyBaseTakesNoRoomUnlessItsAddressIsTaken() throws IOException {
        Path header = folder.resolve("empty.hpp");
        Files.writeString(
                header,
                "struct E {}; struct F {}; struct A : E { int x; }; struct B : E, F { char c; }; struct D : A, B {};");
        CppModel model = model(header);
        ClassLayouts layouts = new ClassLayouts(model.abi(), model.classes()::get, model.enums()::get);
        assertThat(model.classes().values().stream()
                        .map(CppClass::name)
                        .map(name -> name + " "
                                + Objects.requireNonNull(layouts.of(name)).size()))
                .contains("E 1", "A 4", "B 1");
    }
}
