package dev.gatun.generator.toolchain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compilers' answers from earlier runs: files in the user's cache folder. A file that can't be read, is cut short or belongs to another
 * key counts as none; one that can't be written is not missed.
 *
 * <p>A file's lines are: a mark of the format, the key, the target, the number of folders, the folders, the macros, a closing mark.
 */
final class ToolchainCache {

    private static final String FORMAT = "gatun toolchain 1";
    private static final String END = "// end";

    private final @Nullable Path folder;

    private ToolchainCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The user's cache: below {@code XDG_CACHE_HOME}, else in {@code .cache} of the home folder. */
    static ToolchainCache in(Map<String, String> environment) {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        try {
            if (!cache.isEmpty() && Path.of(cache).isAbsolute()) {
                return new ToolchainCache(Path.of(cache, "gatun"));
            }
            return new ToolchainCache(home.isEmpty() ? null : Path.of(home, ".cache", "gatun"));
        } catch (InvalidPathException e) {
            return new ToolchainCache(null);
        }
    }

    /** What an answer depends on, on one line; null if the compiler can't be looked at. */
    static @Nullable String key(
            CompilerLanguage language, Path compiler, List<String> command, Map<String, String> environment) {
        try {
            Path real = compiler.toRealPath();
            String key = String.join(
                    "|",
                    real.toString(),
                    String.valueOf(Files.size(real)),
                    String.valueOf(Files.getLastModifiedTime(real).toMillis()),
                    String.join(" ", command) + (language == CompilerLanguage.C ? "" : " -x " + language.option()),
                    environment.getOrDefault("CPATH", ""),
                    environment.getOrDefault(
                            language == CompilerLanguage.C ? "C_INCLUDE_PATH" : "CPLUS_INCLUDE_PATH", ""),
                    environment.getOrDefault("SDKROOT", ""));
            return key.replaceAll("\\R", " ");
        } catch (IOException e) {
            return null;
        }
    }

    @Nullable Toolchain read(String key) {
        Path file = file(key);
        if (file == null || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            return parse(key, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static @Nullable Toolchain parse(String key, String text) {
        List<String> head = text.lines().limit(4).toList();
        if (head.size() < 4 || !head.get(0).equals(FORMAT) || !head.get(1).equals(key) || !text.endsWith(END)) {
            return null;
        }
        int count = Integer.parseInt(head.get(3));
        List<Path> directories = new ArrayList<>();
        text.lines().skip(4).limit(count).map(Path::of).forEach(directories::add);
        int start = 0;
        for (int line = 0; line < 4 + count; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        boolean usable = directories.stream().allMatch(Files::isDirectory);
        return usable
                ? new Toolchain(head.get(2), text.substring(start, text.length() - END.length()), directories)
                : null;
    }

    void write(String key, Toolchain toolchain) {
        Path file = file(key);
        if (file == null || folder == null) {
            return;
        }
        StringBuilder text = new StringBuilder();
        text.append(FORMAT)
                .append('\n')
                .append(key)
                .append('\n')
                .append(toolchain.target())
                .append('\n');
        text.append(toolchain.systemIncludeDirectories().size()).append('\n');
        toolchain
                .systemIncludeDirectories()
                .forEach(directory -> text.append(directory).append('\n'));
        text.append(toolchain.predefinedMacros()).append(END);
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "toolchain", ".tmp");
            try {
                Files.writeString(fresh, text, StandardCharsets.UTF_8);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // the next run asks again
        }
    }

    private @Nullable Path file(String key) {
        // FNV-1a: the key stands in the file, so a clash costs a question and no more
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return folder == null ? null : folder.resolve("toolchain-" + Long.toHexString(hash));
    }
}
