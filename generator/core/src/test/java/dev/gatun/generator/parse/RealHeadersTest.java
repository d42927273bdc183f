package dev.gatun.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.OnRealHeaders;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import dev.gatun.generator.syntax.SyntaxPrinter;
import dev.gatun.generator.toolchain.Toolchain;
import dev.gatun.generator.toolchain.Toolchains;
import java.util.List;
import java.util.Map;

class RealHeadersTest {

    private static final Toolchain TOOLCHAIN = Toolchains.forTarget(null);

    @OnRealHeaders
    void headerIsParsedAndPrintedWithoutLoss(String header, String distributionPackage) {
        HostCompiler.requireHeader(header, distributionPackage);
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
}
