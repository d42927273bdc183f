package dev.gatun.generator.parse.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import dev.gatun.generator.toolchain.CompilerLanguage;
import dev.gatun.generator.toolchain.Toolchains;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of libraries as their packages have them, with our models of the standard library's. */
class CppRealHeadersTest {

    @ParameterizedTest
    @CsvSource({
        "tinyxml2.h, libtinyxml2-dev, ''",
        "leveldb/db.h, libleveldb-dev, ''",
        "leveldb/write_batch.h, libleveldb-dev, ''",
        "re2/re2.h, libre2-dev, ''",
        "fmt/core.h, libfmt-dev, ''",
        "fmt/format.h, libfmt-dev, ''",
        "spdlog/spdlog.h, libspdlog-dev, ''",
        "glm/glm.hpp, libglm-dev, ''",
        "eigen3/Eigen/Dense, libeigen3-dev, eigen3",
        "bullet/btBulletDynamicsCommon.h, libbullet-dev, bullet",
        "SFML/Graphics.hpp, libsfml-dev, ''"
    })
    void everyDeclarationIsRead(String header, String distributionPackage, String folder) {
        HostCompiler.requireHeader(header, distributionPackage);
        PreprocessedUnit unit = new Preprocessor(
                        Toolchains.of(CompilerLanguage.CXX, null, "c++17", null),
                        List.of(Path.of("/usr/include").resolve(folder)),
                        Map.of(),
                        Language.CPP)
                .preprocess(List.of(header));
        var tree = CppDeclarationParser.parse(unit);
        assertThat(tree.declarations()).isNotEmpty();
        assertThat(tree.diagnostics())
                .map(it -> it.position() + " " + it.message())
                .isEmpty();
    }
}
