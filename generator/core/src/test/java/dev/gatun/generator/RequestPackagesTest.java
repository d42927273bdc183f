package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.build.Packages;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestPackagesTest {

    @TempDir
    Path folder;

    /** A program that answers as pkg-config does. */
    private Map<String, String> packageConfig(String compile, String link) throws IOException {
        Path program = folder.resolve("pkg-config");
        Files.writeString(
                program,
                "#!/bin/sh\ncase \"$1\" in --cflags) echo '" + compile + "';; --libs) echo '" + link + "';; esac\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return Map.of("PKG_CONFIG", program.toString());
    }

    @Test
    void flagsBecomeFoldersMacrosAndLibraries() throws IOException {
        Files.createFile(folder.resolve(System.mapLibraryName("near")));
        Packages told = Packages.of(
                List.of("demo"),
                packageConfig(
                        "-I/opt/demo/include -isystem /opt/other -DDEMO=2 -DWIDE -pthread",
                        "-L" + folder + " -lnear -lfar -Wl,--as-needed"));
        assertThat(told.includeDirectories()).containsExactly(Path.of("/opt/demo/include"), Path.of("/opt/other"));
        assertThat(told.macros()).isEqualTo(Map.of("DEMO", "2", "WIDE", "1"));
        assertThat(told.libraries())
                .containsExactly(folder.resolve(System.mapLibraryName("near")).toString(), "far");
        assertThat(told.diagnostics()).isEmpty();
    }

    @Test
    void requestWithoutPackagesAsksNobody() {
        GenerationRequest request = GenerationRequest.builder().header("x.h").build();
        assertThat(RequestPackages.of(request).request()).isSameAs(request);
    }

    @Test
    void unknownPackageIsAnError() {
        GenerationRequest request = GenerationRequest.builder()
                .header("x.h")
                .packages(List.of("no such/package"))
                .outputFolder(folder)
                .build();
        assertThat(RequestPackages.of(request).diagnostics())
                .extracting(Diagnostic::kind)
                .containsExactly(DiagnosticKind.UNKNOWN_PACKAGE);
    }
}
