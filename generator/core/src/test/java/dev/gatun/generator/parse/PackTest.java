package dev.gatun.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.syntax.ExternalDeclaration.Declaration;
import dev.gatun.generator.syntax.TypeSpecifier.RecordSpecifier;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackTest {

    /** {@code S} stands for a record, numbers for pragmas. */
    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    S                                                       @ 0
                    pack(1) S pack() S                                      @ 1 0
                    pack(push,2) S pack(pop) S                              @ 2 0
                    pack(push) pack(4) S pack(pop) S                        @ 4 0
                    pack(8) pack(push,1) S pack(push,2) S pack(pop) S pack(pop) S @ 1 2 1 8
                    pack(push,one,1) S pack(push,2) S pack(pop,one) S       @ 1 2 0
                    pack(push,one,1) pack(pop,two) S                        @ 1
                    pack(push,1) pack(pop,4) S                              @ 4
                    pack(3) S pack(pop) S                                   @ 0 0
                    pack(2) pack(0) S                                       @ 0
                    message("pack(1)") S                                    @ 0
                    """)
    void packOfClosingBraceCounts(String script, String expected) {
        StringBuilder source = new StringBuilder();
        for (String step : script.split(" ", -1)) {
            source.append(step.equals("S") ? "struct { int m; } a;\n" : "#pragma " + step + "\n");
        }
        assertThat(String.join(" ", packs(source.toString()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    struct { int m;~#pragma pack(1)~} a;~struct { int n; } b;    @ 1 1
                    #pragma pack(1)~struct { int m;~#pragma pack()~} a;          @ 0
                    """)
    void pragmaInsideRecordCounts(String source, String expected) {
        assertThat(String.join(" ", packs(source.replace('~', '\n')))).isEqualTo(expected);
    }

    private static List<String> packs(String source) {
        return CDeclarationParser.parse(CSource.unit(source)).declarations().stream()
                .map(declaration -> (RecordSpecifier)
                        ((Declaration) declaration).specifiers().type())
                .map(record -> String.valueOf(record.pack()))
                .toList();
    }
}
