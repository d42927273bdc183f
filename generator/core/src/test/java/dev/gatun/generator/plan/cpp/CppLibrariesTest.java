package dev.gatun.generator.plan.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.emit.cpp.CppShimEmitter;
import dev.gatun.generator.emit.java.JavaSource;
import dev.gatun.generator.emit.java.cpp.CppJavaEmitter;
import dev.gatun.generator.plan.cpp.MemberLedger.Entry;
import dev.gatun.generator.plan.cpp.MemberLedger.Fate;
import dev.gatun.generator.select.cpp.CppSelection;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Real libraries of C++: each public member is bound, or skipped with a reason. */
class CppLibrariesTest {

    static final List<CppLibrary> LIBRARIES = List.of(
            CppLibrary.of("tinyxml2", "libtinyxml2-dev", "", "tinyxml2.h"),
            CppLibrary.of(
                    "leveldb",
                    "libleveldb-dev",
                    "",
                    "leveldb/db.h",
                    "leveldb/write_batch.h",
                    "leveldb/cache.h",
                    "leveldb/filter_policy.h",
                    "leveldb/comparator.h",
                    "leveldb/env.h",
                    "leveldb/table.h",
                    "leveldb/table_builder.h"),
            CppLibrary.of("re2", "libre2-dev", "", "re2/re2.h", "re2/set.h", "re2/filtered_re2.h"),
            CppLibrary.of(
                    "spdlog", "libspdlog-dev", "", "spdlog/spdlog.h", "spdlog/async.h", "spdlog/sinks/base_sink.h"),
            CppLibrary.of("fmt", "libfmt-dev", "", "fmt/format.h", "fmt/chrono.h"),
            CppLibrary.of(
                    "glm", "libglm-dev", "", "glm/glm.hpp", "glm/gtc/matrix_transform.hpp", "glm/gtc/quaternion.hpp"),
            CppLibrary.of("bullet", "libbullet-dev", "bullet", "btBulletDynamicsCommon.h"),
            CppLibrary.of("sfml", "libsfml-dev", "", "SFML/System.hpp", "SFML/Graphics.hpp"));

    private static final CppLibrariesTable TABLE = new CppLibrariesTable();

    @AfterAll
    static void tableIsThatOfTheDocumentation() throws IOException {
        List<String> differences = TABLE.differences();
        if (Boolean.getBoolean("cpp.libraries.update")) {
            TABLE.write();
        }
        assertThat(differences)
                .as("lines that docs/CORPORA_CPP.md lacks; -Dcpp.libraries.update writes it")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("LIBRARIES")
    void eachMemberIsBoundOrSkippedWithAReason(CppLibrary library) {
        HostCompiler.requireHeader(
                library.folder().isEmpty()
                        ? library.headers().getFirst()
                        : library.folder() + "/" + library.headers().getFirst(),
                library.distributionPackage());
        CppSelection selection = library.selection();
        CppPlan plan = library.plan(selection);

        List<Entry> ledger = MemberLedger.of(selection, plan);

        assertThat(ledger.stream()
                        .filter(it -> it.fate() == Fate.LOST)
                        .map(it -> PlannedEntities.key(it.declaration())))
                .isEmpty();
        List<JavaSource> sources = CppJavaEmitter.emit(plan, List::of).toList();
        TABLE.add(new CppLibrariesTable.Row(
                library.name(),
                library.version(),
                ledger,
                (int) selection.classes().keySet().stream()
                        .filter(name -> !StdTypes.isStandard(name))
                        .count(),
                CppShimEmitter.emit(plan).text().lines().count(),
                sources.size(),
                sources.stream().mapToLong(it -> it.text().length()).sum()));
    }
}
