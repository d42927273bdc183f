package dev.gatun.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import dev.gatun.generator.syntax.SyntaxPrinter;
import dev.gatun.generator.toolchain.Toolchain;
import dev.gatun.generator.toolchain.Toolchains;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealHeadersTest {

    private static final Toolchain TOOLCHAIN = Toolchains.forTarget(null);

    @ParameterizedTest
    @CsvSource({
        "stdlib.h, libc6-dev",
        "stdio.h, libc6-dev",
        "string.h, libc6-dev",
        "math.h, libc6-dev",
        "time.h, libc6-dev",
        "errno.h, libc6-dev",
        "signal.h, libc6-dev",
        "unistd.h, libc6-dev",
        "pthread.h, libc6-dev",
        "sys/stat.h, libc6-dev",
        "sys/socket.h, libc6-dev",
        "netdb.h, libc6-dev",
        "zlib.h, zlib1g-dev",
        "sqlite3.h, libsqlite3-dev",
        "curl/curl.h, libcurl4-openssl-dev",
        "png.h, libpng-dev",
        "ncurses.h, libncurses-dev"
    })
    void headerIsParsedAndPrintedWithoutLoss(String header, String distributionPackage) {
        requireHeader(header, distributionPackage);
        PreprocessedUnit unit =
                new Preprocessor(TOOLCHAIN, List.of(), Map.of(), Language.C).preprocess(List.of(header));
        var tree = CDeclarationParser.parse(unit);
        assertThat(tree.diagnostics()).extracting(RealHeadersTest::show).isEmpty();
        assertThat(tree.declarations()).isNotEmpty();

        String printed = SyntaxPrinter.print(tree);
        var again = CDeclarationParser.parse(CSource.unit(printed));
        assertThat(again.diagnostics()).extracting(RealHeadersTest::show).isEmpty();
        assertThat(Structure.of(again.declarations())).isEqualTo(Structure.of(tree.declarations()));
    }

    private static String show(Diagnostic diagnostic) {
        return diagnostic.position() + ": " + diagnostic.message();
    }

    private static void requireHeader(String header, String distributionPackage) {
        boolean present = TOOLCHAIN.systemIncludeDirectories().stream()
                .anyMatch(directory -> Files.isReadable(directory.resolve(header)));
        if (!Boolean.getBoolean("gatun.requireNative")) {
            assumeTrue(present, () -> "SKIPPED: " + header + " is missing; install " + distributionPackage);
        }
        assertThat(present).as("%s of package %s", header, distributionPackage).isTrue();
    }
}
