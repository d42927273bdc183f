package dev.gatun.cli;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.generator.toolchain.Compiler;
import dev.gatun.generator.toolchain.Toolchains;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Commands in a folder of their own, as documentation shows them: {@code $ gatun generate -o out demo.h}, with words in quotes where they have
 * spaces, and {@code NAME=value} before the command for what is to be in its environment. What differs from machine to machine is put
 * as on ours.
 */
final class Example {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final List<String> NAME_FILES = List.of("-o", "-I", "--config", "--source", "--used-by");

    private final Path folder;

    Example(Path folder) {
        this.folder = folder;
    }

    void write(String name, List<String> lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    /** The commands of a block, each with what it prints now. */
    List<String> run(List<String> block) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (String line : block) {
            if (line.startsWith("$ ")) {
                lines.add(line);
                output(line.substring(2)).lines().forEach(lines::add);
            }
        }
        return lines;
    }

    private String output(String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(
                WORD.matcher(command).results().map(Example::word).toList());
        if (words.getFirst().equals("truncate")) {
            enlarge(words.get(2), words.get(3));
            return "";
        }
        boolean alone = words.getFirst().contains("=");
        if (!alone && (words.contains("verify") || words.contains("--build-shim"))) {
            Compiler compiler = Toolchains.compiler(null, null, null);
            assumeTrue(
                    compiler != null && compiler.name().startsWith("gcc"), "SKIPPED: the example shows what gcc says");
        }
        return settled(alone ? inProcess(words) : inThisJvm(words));
    }

    /** As {@code truncate -s 70M demo.h} does: a file that has a size but takes no place. */
    private void enlarge(String size, String name) throws IOException {
        long bytes = Long.parseLong(size.replace("M", "")) << 20;
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    private static String word(MatchResult match) {
        String inner = match.group(1) != null ? match.group(1) : match.group(2);
        return inner != null ? inner : match.group(3);
    }

    private String inThisJvm(List<String> words) {
        List<String> arguments = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            arguments.add(argument(words.get(i), words.get(i - 1)));
        }
        return assertTimeoutPreemptively(LIMIT, () -> ConsoleRun.transcript(arguments.toArray(String[]::new)));
    }

    private String argument(String word, @Nullable String before) {
        boolean file = !word.startsWith("-") && (NAME_FILES.contains(before) || Files.exists(folder.resolve(word)));
        return file ? folder.resolve(word).toString() : word;
    }

    private String inProcess(List<String> words) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                Main.class.getName());
        Map<String, String> environment = process.environment();
        int at = 0;
        for (; words.get(at).contains("="); at++) {
            String[] setting = words.get(at).split("=", 2);
            environment.put(setting[0], setting[1]);
        }
        process.command().addAll(words.subList(at + 1, words.size()));
        Process started =
                process.directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        started.waitFor();
        return output;
    }

    /** That of this JVM, for another folder. JUnit's console has the tests in a class loader of its own. */
    private static String classPath() {
        Stream<String> entries = Example.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath)
                : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
        return entries.map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String settled(String output) {
        String includeFolders = Toolchains.forTarget(null).systemIncludeDirectories().stream()
                .map(Path::toString)
                .collect(Collectors.joining(", "));
        return output.replace(folder.toAbsolutePath() + "/", "")
                .replace(folder.toAbsolutePath().toString(), ".")
                .replace(includeFolders, "/usr/include")
                .replaceAll("(?m)^gatun: \\w+ +\\d+ ms\\R", "")
                .replaceAll("\\S*/gatun\\d+/", "/tmp/gatun/")
                .replaceAll("-\\p{XDigit}{8}\\.o", ".o")
                .replaceAll("gcc \\d+(\\.\\d+)+", "gcc 12.2.0");
    }
}
