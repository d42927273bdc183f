package dev.gatun.generator.resolve.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.parse.cpp.CppDeclarationParser;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import dev.gatun.generator.toolchain.CompilerLanguage;
import dev.gatun.generator.toolchain.Toolchains;
import dev.gatun.runtime.layout.TargetAbi;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of real libraries of C++: all of their names are found. */
class LibraryHeadersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tinyxml2.h, libtinyxml2-dev, tinyxml2::XMLDocument",
        "leveldb/db.h, libleveldb-dev, leveldb::DB",
        "re2/re2.h, libre2-dev, re2::RE2",
        "fmt/format.h, libfmt-dev, fmt::format_error",
        "spdlog/spdlog.h, libspdlog-dev, spdlog::logger",
        "glm/glm.hpp, libglm-dev, ''",
        "SFML/Graphics.hpp, libsfml-dev, sf::RenderWindow",
        "bullet/btBulletDynamicsCommon.h, libbullet-dev, btRigidBody",
        "eigen3/Eigen/Dense, libeigen3-dev, ''"
    })
    void everyNameIsFound(String header, String distributionPackage, String type) {
        HostCompiler.requireHeader(header, distributionPackage);
        Path folder = Path.of("/usr/include").resolve(header.split("/", 2)[0]);
        PreprocessedUnit unit = new Preprocessor(
                        Toolchains.of(CompilerLanguage.CXX, null, "c++17", null),
                        List.of(folder),
                        Map.of(),
                        Language.CPP)
                .preprocess(List.of(header));

        CppModel model = new CppResolver(TargetAbi.X86_64_LINUX).resolve(CppDeclarationParser.parse(unit), unit);

        assertThat(Resolved.messages(model)).isEmpty();
        assertThat(type.isEmpty() || Resolved.type(model, type).isComplete()).isTrue();
        assertThat(model.classes().values().stream().filter(CppClass::isComplete))
                .isNotEmpty();
    }
}
