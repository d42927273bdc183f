package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.Library;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shim of C++ that the command built, in the jar of its bindings: a fresh JVM loads it from there. */
class PackagedCppTest {

    private static final String MAIN = """
            package bound;

            public final class Main {
                private Main() {}

                static final class Wooden extends Gate {
                    Wooden() {
                        super("wood");
                    }

                    @Override
                    public int strength() {
                        return super.strength() + 2;
                    }
                }

                public static void main(String[] arguments) {
                    try (Gate gate = new Wooden()) {
                        System.out.println(gate.describe());
                        gate.open(-1);
                    } catch (IndexOutOfBoundsException e) {
                        System.out.println(e.getMessage());
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void shimIsLoadedFromTheJar() throws Exception {
        HostCompiler.assumeThere();
        Files.writeString(folder.resolve("gate.hpp"), """
                #include <stdexcept>
                #include <string>
                class Gate {
                public:
                    explicit Gate(std::string of) : of_(of) {}
                    virtual ~Gate() = default;
                    virtual int strength() const { return 40; }
                    std::string describe() const { return of_ + " " + std::to_string(strength()); }
                    void open(int wing) {
                        if (wing < 0) throw std::out_of_range("no such wing");
                    }
                private:
                    std::string of_;
                };
                """);
        assertThat(Shell.run(folder, "gatun generate -t bound -o src --build-shim gate.hpp"))
                .contains("built the C++ shim " + System.mapLibraryName("bound_gate_hpp_shim"));
        Files.writeString(folder.resolve("src/bound/Main.java"), MAIN);
        Path classes = BoundHeader.compile(folder.resolve("src"), folder.resolve("classes"));
        String library = System.mapLibraryName("bound_gate_hpp_shim");
        Files.move(
                folder.resolve("src").resolve(library),
                BoundHeader.natives(classes).resolve(library));

        Path jar = folder.resolve("gate.jar");
        int status = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        assertThat(status).isZero();
        assertThat(run(jar)).isEqualTo("wood 42\nno such wing\n");
        // from the cache
        assertThat(run(jar)).isEqualTo("wood 42\nno such wing\n");
        try (Stream<Path> cached = Files.walk(folder.resolve("cache"))) {
            assertThat(cached.filter(Files::isRegularFile).map(Path::toString))
                    .anyMatch(file -> file.contains("bound_gate_hpp_shim"));
        }
    }

    private String run(Path jar) throws Exception {
        Path runtime = Path.of(Library.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dgatun.cache=" + folder.resolve("cache"),
                        "-cp",
                        jar + File.pathSeparator + runtime,
                        "bound.Main"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output);
    }
}
