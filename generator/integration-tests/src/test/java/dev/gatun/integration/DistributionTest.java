package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line's module packs, as its users get it: the zip and the executable jar. */
class DistributionTest {

    private static final Path TARGET = Path.of("../cli/target");

    @TempDir
    private Path folder;

    @Test
    void unzippedProgramGenerates() throws Exception {
        Path zip = packed("gatun-[^/]*\\.zip");
        run("unzip", "-q", zip.toAbsolutePath().toString());
        Path home = only(folder);
        assertThat(home.getFileName()).hasToString(zip.getFileName().toString().replace(".zip", ""));
        Files.writeString(folder.resolve("demo.h"), "int f(void);\n");
        assertThat(run(home + "/bin/gatun", "generate", "-o", "src", "demo.h")).isEqualTo("wrote 1 file to src\n");
        assertThat(folder.resolve("src/demo_h.java")).exists();
    }

    @Test
    void zipHasAllThatBelongsToTheProgramAndNoTime() throws IOException {
        try (ZipFile zip = new ZipFile(packed("gatun-[^/]*\\.zip").toFile())) {
            List<String> names = zip.stream()
                    .map(entry -> entry.getName().replaceFirst("[^/]*/", ""))
                    .toList();
            assertThat(names)
                    .contains(
                            "bin/gatun",
                            "lib/gatun.jar",
                            "schema/gatun.schema.json",
                            "share/man/man1/gatun-generate.1",
                            "share/bash-completion/completions/gatun",
                            "LICENSE",
                            "THIRD-PARTY.txt")
                    .doesNotContain("lib/gatun.aot");
            assertThat(zip.stream().map(entry -> entry.getTimeLocal()).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void jarRunsByItself() throws Exception {
        Path jar = packed("gatun-[^/]*-all\\.jar");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Files.writeString(folder.resolve("demo.h"), "int f(void);\n");
        Files.writeString(folder.resolve("gatun.yaml"), "package: org.demo\n");
        assertThat(run(
                        java.toString(),
                        "-jar",
                        jar.toAbsolutePath().toString(),
                        "generate",
                        "--config",
                        "gatun.yaml",
                        "-o",
                        "src",
                        "demo.h"))
                .isEqualTo("wrote 1 file to src\n");
        assertThat(folder.resolve("src/org/demo/demo_h.java")).exists();
    }

    @Test
    void jarKeepsLicencesAndIsNoModule() throws IOException {
        try (JarFile jar = new JarFile(packed("gatun-[^/]*-all\\.jar").toFile())) {
            Manifest manifest = jar.getManifest();
            assertThat(manifest.getMainAttributes().getValue("Main-Class")).isEqualTo("dev.gatun.cli.Main");
            assertThat(manifest.getMainAttributes().getValue("Class-Path"))
                    .isEqualTo(Path.of(jar.getName()).getFileName().toString());
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
            assertThat(jar.getEntry("META-INF/THIRD-PARTY.txt")).isNotNull();
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.endsWith("module-info.class"));
        }
    }

    /** They are there once the command line's module was packed, as {@code verify} does before this module's tests. */
    private static Path packed(String name) throws IOException {
        List<Path> found = List.of();
        if (Files.isDirectory(TARGET)) {
            try (Stream<Path> files = Files.list(TARGET)) {
                found = files.filter(file -> file.getFileName().toString().matches(name))
                        .toList();
            }
        }
        HostCompiler.assume(found.size() == 1, "no " + name + " in generator/cli/target: run ./mvnw package");
        return found.getFirst();
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().getFirst();
        }
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("gatun", "output");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        String text = Files.readString(output);
        Files.delete(output);
        return text;
    }
}
