package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.generator.toolchain.CompilerFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPageTest {

    @TempDir
    private Path share;

    @BeforeEach
    void write() throws IOException {
        DistributionFiles.write(share, "1.2.3");
    }

    @Test
    void eachCommandHasAPage() throws IOException {
        assertThat(pages())
                .extracting(page -> page.getFileName().toString())
                .contains("gatun.1", "gatun-generate.1", "gatun-doctor.1")
                .hasSize(Commands.values().length + 1);
        assertThat(share.resolve("bash-completion/completions/gatun")).content().contains("_complete_gatun");
    }

    @Test
    void pageSaysWhatTheHelpTextSays() throws IOException {
        assertThat(share.resolve("man/man1/gatun-verify.1")).content().contains("""
                .TH "GATUN\\-VERIFY" "1" "" "gatun 1.2.3" "Gatun"
                .SH "NAME"
                gatun-verify \\- Checks what gatun makes of the headers against the C compiler
                .SH "SYNOPSIS"
                .B "gatun verify"
                [options] [@FILE] HEADER...
                .SH "DESCRIPTION"
                """, """
                .TP
                \\fB\\-I\\fR, \\fB\\-\\-include\\-dir\\fR \\fIFOLDER\\fR
                folder to look for headers before the system\\(aqs; repeatable
                """);
    }

    @Test
    void pagesAreTheSameEachTime() throws IOException {
        String first = Files.readString(share.resolve("man/man1/gatun.1"));
        write();
        assertThat(share.resolve("man/man1/gatun.1")).hasContent(first);
    }

    @Test
    void groffShowsThePagesWithoutWarnings() throws Exception {
        assumeTrue(
                CompilerFinder.executable("groff", System.getenv()) != null,
                "groff is not installed, so the manual pages are not shown (package groff)");
        for (Path page : pages()) {
            assertThat(run("groff", "-man", "-Tutf8", "-ww", "-z", page.toString()))
                    .as(page.toString())
                    .isEmpty();
        }
        assertThat(run(
                        "groff",
                        "-man",
                        "-Tascii",
                        share.resolve("man/man1/gatun-generate.1").toString()))
                .contains("GATUN-GENERATE(1)", "gatun generate -t org.sqlite -l sqlite3 -o src /usr/include/sqlite3.h");
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(share.resolve("man/man1"))) {
            return files.sorted().toList();
        }
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
