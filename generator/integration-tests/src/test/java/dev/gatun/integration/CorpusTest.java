package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Headers of the system, unmodified: the bindings compile without a warning, no function and no macro is lost on the way, and
 * constants and sizes in Java are what the host's compiler says.
 */
class CorpusTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void needsCompiler() {
        HostCompiler.assumeThere();
    }

    @ParameterizedTest(name = "{0}")
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
        "ncurses.h, libncurses-dev",
    })
    void headerIsBoundAsTheCompilerSeesIt(String header, String packageName) throws Exception {
        HostCompiler.assumeHeader(header, packageName);
        BoundHeader bound = BoundHeader.of(folder, List.of(header), List.of(), "corpus", Map.of());
        assertThat(bound.result().skipped())
                .noneMatch(skipped ->
                        skipped.reason().contains("pars") || skipped.reason().contains("syntax"));
        CompilersView compiler = new CompilersView(folder, header);
        assertThat(missing(bound, compiler.names())).isEmpty();
        assertThat(compiler.differences(bound.load(BoundHeader.PACKAGE + ".corpus"), records(bound)))
                .isEmpty();
    }

    /** Names that the compiler finds in the header and that neither have a binding nor are skipped with a reason. */
    private static Set<String> missing(BoundHeader bound, Set<String> expected) throws ClassNotFoundException {
        Class<?> header = bound.load(BoundHeader.PACKAGE + ".corpus");
        Set<String> missing = new TreeSet<>(expected);
        bound.result().skipped().forEach(skipped -> missing.remove(skipped.name()));
        Stream<Member> members = Stream.concat(Arrays.stream(header.getMethods()), Arrays.stream(header.getFields()));
        members.map(Member::getName).forEach(name -> {
            missing.remove(name);
            missing.remove(name.replaceFirst("_+$", ""));
        });
        return missing;
    }

    private List<Class<?>> records(BoundHeader bound) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("classes").resolve(BoundHeader.PACKAGE))) {
            List<Class<?>> records = new java.util.ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = bound.load(BoundHeader.PACKAGE + "." + name);
                if (type.isRecord()) {
                    records.add(type);
                }
            }
            return records;
        }
    }
}
