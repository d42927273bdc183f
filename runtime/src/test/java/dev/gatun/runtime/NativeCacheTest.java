package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of bundled libraries, and whom they are safe from. */
class NativeCacheTest {

    private static final String FILE = System.mapLibraryName("answer");

    /** Half a megabyte, so that writing it takes a while. */
    private static final String LARGE =
            "char gatun_large[1 << 19] = {1}; int gatun_answer(void) { return gatun_large[0]; }";

    @TempDir
    private Path folder = Path.of("");

    private Path cache = Path.of("");

    @BeforeEach
    void makePlace() {
        cache = folder.resolve("cache");
    }

    private URL jar(Map<String, byte[]> files) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        files.forEach((name, content) -> entries.put(Bundles.entry(name), content));
        Path jar =
                Bundles.jar(folder.resolve("natives.jar"), Files.createDirectories(folder.resolve("empty")), entries);
        String known = files.containsKey(FILE) ? FILE : "a.so";
        return URI.create("jar:" + jar.toUri() + "!/" + Bundles.entry(known)).toURL();
    }

    private Path extract(URL resource) throws IOException {
        try (BundledFolder bundle = BundledFolder.of(resource)) {
            return new NativeCache(cache).extract(bundle);
        }
    }

    private Path extracted(byte[] content) throws IOException {
        return extract(jar(Map.of(FILE, content))).resolve(FILE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private List<String> incomplete() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".part"))
                    .toList();
        }
    }

    @Test
    void folderIsNamedByWhatIsInIt() throws Exception {
        Path made = extract(jar(Map.of("b.so", bytes("second"), "a.so", bytes("first"))));
        assertThat(made.resolve("a.so")).hasContent("first");
        assertThat(made.resolve("b.so")).hasContent("second");
        String lines = sha256(bytes("first")) + "  a.so\n" + sha256(bytes("second")) + "  b.so\n";
        assertThat(made).isEqualTo(cache.resolve("natives").resolve(sha256(bytes(lines))));
        assertThat(incomplete()).isEmpty();
    }

    @Test
    void foldersAreTheUsersOwn() throws IOException {
        Path made = extracted(bytes("x")).getParent();
        for (Path path = made; !path.equals(folder); path = path.getParent()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void secondTimeTouchesNothing() throws IOException {
        Path file = extracted(bytes("x"));
        Object inode = Files.getAttribute(file, "unix:ino");
        assertThat(extracted(bytes("x"))).isEqualTo(file);
        assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(inode);
    }

    @Test
    void fileThatWasTamperedWithIsReplaced() throws IOException {
        Path file = extracted(bytes("right"));
        Files.write(file, bytes("wrong"));
        Object inode = Files.getAttribute(file, "unix:ino");
        assertThat(extracted(bytes("right"))).isEqualTo(file).hasContent("right");
        assertThat(Files.getAttribute(file, "unix:ino"))
                .as("not written to, since another JVM may have it loaded")
                .isNotEqualTo(inode);
    }

    @Test
    void halfWrittenFileIsReplaced() throws IOException {
        Path file = extracted(bytes("right"));
        Files.write(file, bytes("rig"));
        assertThat(extracted(bytes("right"))).isEqualTo(file).hasContent("right");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 131_071, 131_073, 200_000})
    void fileOfAnotherLengthIsReplaced(int length) throws IOException {
        byte[] content = new byte[131_072];
        Path file = extracted(content);
        Files.write(file, new byte[length]);
        assertThat(extracted(content)).isEqualTo(file).hasBinaryContent(content);
    }

    @Test
    void linkIsReplacedAndNotFollowed() throws IOException {
        Path file = extracted(bytes("right"));
        Path elsewhere = Files.write(folder.resolve("elsewhere"), bytes("right"));
        Files.delete(file);
        Files.createSymbolicLink(file, elsewhere);
        assertThat(extracted(bytes("right"))).isEqualTo(file);
        assertThat(file).hasContent("right").isRegularFile();
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(elsewhere).hasContent("right");
    }

    @Test
    void fileThatOthersMayWriteToIsReplaced() throws IOException {
        Path file = extracted(bytes("right"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(extracted(bytes("right"))).isEqualTo(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void oldLeftoversAreDeletedWhenAFileIsWritten() throws IOException {
        Path natives = extracted(bytes("x")).getParent().getParent();
        Path old = Files.createFile(natives.resolve("1.part"));
        Path young = Files.createFile(natives.resolve("2.part"));
        Files.setLastModifiedTime(
                old, FileTime.from(Instant.now().minus(NativeCache.LEFTOVER).minus(Duration.ofMinutes(1))));
        extracted(bytes("y"));
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void filesThatAJarHasNoPlainNameForAreNotWritten() throws IOException {
        Path made = extract(
                jar(Map.of("a.so", bytes("x"), "..", bytes("x"), ".hidden", bytes("x"), "sub/b.so", bytes("x"))));
        try (Stream<Path> files = Files.list(made)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("a.so");
        }
    }

    @Test
    void folderThatCantBeMadeIsSaid() {
        cache = Path.of("/proc/gatun");
        assertThatThrownBy(() -> extracted(bytes("x")))
                .hasMessage("the cache folder /proc/gatun/natives can't be used: /proc/gatun can't be made;"
                        + " -Dgatun.cache=FOLDER chooses another");
    }

    @Test
    void folderThatOthersMayWriteToIsRefused() throws IOException {
        Files.createDirectories(cache);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        // where the test's own folder is closed to others it doesn't matter
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path real = cache.toRealPath();
        assertThatThrownBy(() -> extracted(bytes("x")))
                .isInstanceOf(IOException.class)
                .hasMessage("the cache folder " + cache + "/natives can't be used: others may write to " + real
                        + " (chmod go-w " + real + " forbids it); -Dgatun.cache=FOLDER chooses another");
    }

    @Test
    void folderBelowAStickyOneIsTaken() throws Exception {
        Path sticky = Files.createDirectory(folder.resolve("sticky"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(new ProcessBuilder("chmod", "1777", sticky.toString())
                        .start()
                        .waitFor())
                .isZero();
        cache = sticky.resolve("cache");
        assertThat(extracted(bytes("x"))).hasContent("x");
    }

    @Test
    void folderOfAnotherUserIsRefused() throws Exception {
        boolean root = System.getProperty("user.name").equals("root");
        if (!root) {
            System.err.println("SKIPPED: only root can give a folder to another user");
        }
        assumeTrue(root);
        Files.createDirectories(cache);
        assertThat(new ProcessBuilder("chown", "65432", cache.toString())
                        .start()
                        .waitFor())
                .isZero();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThatThrownBy(() -> extracted(bytes("x")))
                .hasMessage("the cache folder " + cache + "/natives can't be used: " + cache.toRealPath()
                        + " belongs to another user; -Dgatun.cache=FOLDER chooses another");
    }

    @Test
    void fileInTheFoldersPlaceIsSaid() throws IOException {
        Files.createFile(cache);
        assertThatThrownBy(() -> extracted(bytes("x")))
                .hasMessage("the cache folder " + cache + "/natives can't be used: " + cache
                        + " is no folder; -Dgatun.cache=FOLDER chooses another");
    }

    @Test
    void twoJvmsExtractTheSameAtOnce() throws Exception {
        URL resource = jar(Map.of(FILE, Files.readAllBytes(NativeCompiler.library(folder, "answer", LARGE))));
        int rounds = 40;
        List<Process> processes = new ArrayList<>();
        for (String self : List.of("left", "right")) {
            String other = self.equals("left") ? "right" : "left";
            processes.add(Bundles.start(
                    folder.resolve(self + ".txt"),
                    cache,
                    List.of(),
                    folder,
                    "dev.gatun.runtime.ExtractingProgram",
                    "race",
                    resource.toString(),
                    folder.toString(),
                    String.valueOf(rounds),
                    self,
                    other));
        }
        assertThat(Bundles.output(processes.getFirst(), folder.resolve("left.txt")))
                .isEqualTo("done\n");
        assertThat(Bundles.output(processes.getLast(), folder.resolve("right.txt")))
                .isEqualTo("done\n");
        for (int i = 0; i < rounds; i++) {
            try (Stream<Path> files = Files.walk(folder.resolve("cache" + i))) {
                assertThat(files.filter(Files::isRegularFile)).hasSize(1);
            }
        }
    }

    @Test
    void jvmThatIsKilledInTheMiddleLeavesNothingThatIsLoaded() throws Exception {
        byte[] library = Files.readAllBytes(NativeCompiler.library(folder, "answer", LARGE));
        URL resource = jar(Map.of(FILE, library));
        Path output = folder.resolve("half.txt");
        Process killed = Bundles.start(
                output,
                cache,
                List.of(),
                folder,
                "dev.gatun.runtime.ExtractingProgram",
                "half",
                resource.toString(),
                cache.toString());
        long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!Files.readString(output).equals("half\n") && killed.isAlive() && System.nanoTime() < limit) {
            Thread.sleep(10);
        }
        assertThat(Files.readString(output)).isEqualTo("half\n");
        killed.destroyForcibly().waitFor();

        List<String> left = incomplete();
        assertThat(left).hasSize(1);
        assertThat(Path.of(left.getFirst()))
                .satisfies(part -> assertThat(Files.size(part)).isBetween(1L, library.length - 1L));
        assertThat(extract(resource).resolve(FILE)).hasBinaryContent(library);

        Files.setLastModifiedTime(
                Path.of(left.getFirst()), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        extracted(bytes("another"));
        assertThat(incomplete()).isEmpty();
    }

    @Test
    void fullDiskIsSaidAndLeavesNothing() throws Exception {
        // a limit for the size of files: what a file system says that is full differs in the words for the cause only
        String message = messageOf(List.of("sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"));
        assertThat(message)
                .isEqualTo("the cache folder " + cache + "/natives can't be used: File too large;"
                        + " -Dgatun.cache=FOLDER chooses another");
        assertThat(incomplete()).isEmpty();
    }

    @Test
    void folderThatCantBeWrittenToIsSaid() throws Exception {
        Path natives = Files.createDirectories(cache.resolve("natives"));
        Files.setPosixFilePermissions(natives, PosixFilePermissions.fromString("r-xr-xr-x"));
        String message = messageOf(withoutRights());
        assertThat(message)
                .startsWith("the cache folder " + natives + " can't be used: no permission for " + natives)
                .endsWith("; -Dgatun.cache=FOLDER chooses another");
    }

    /** Root may write everywhere, but for this right of the kernel's. */
    private static List<String> withoutRights() {
        return System.getProperty("user.name").equals("root")
                ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search")
                : List.of();
    }

    /** What the bindings' user reads of the cache when a JVM with limits calls a function. */
    private String messageOf(List<String> prefix) throws Exception {
        Path jar = Bundles.answeringJar(folder, 1);
        Path output = folder.resolve("output.txt");
        String text = Bundles.output(Bundles.start(output, cache, prefix, jar, "bundle.Bindings"), output);
        String resource = "jar:" + jar.toUri().toURL() + "!/" + Bundles.entry(FILE);
        String start =
                "Exception in thread \"main\" java.lang.UnsatisfiedLinkError: no symbol 'gatun_answer': sought in"
                        + " library 'answer' (can't be loaded: " + resource + ": ";
        String end = "), the process";
        String line = text.lines().findFirst().orElseThrow();
        assertThat(line).startsWith(start).endsWith(end);
        return line.substring(start.length(), line.length() - end.length());
    }
}
