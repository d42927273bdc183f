package dev.gatun.generator.incremental;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.write.SourceWriter;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Removes what earlier runs wrote and no run would write now; never what somebody else wrote, and nothing by way of a link. */
final class StaleFiles {

    private static final Pattern STAGING = Pattern.compile(Pattern.quote(SourceWriter.STAGING) + "\\d{1,20}");

    private final Path root;
    private final List<Path> removed = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** @param outputFolder absolute */
    StaleFiles(Path outputFolder) {
        this.root = outputFolder;
    }

    /**
     * Removes files, and folders that become empty by it.
     *
     * @param written hashes that a run may have given the files, by their paths below the output folder
     * @param current files of the output as it is now
     */
    void remove(Map<String, Set<String>> written, Set<String> current) {
        written.forEach((file, hashes) -> {
            if (!current.contains(file)) {
                remove(file, hashes);
            }
        });
    }

    private void remove(String file, Set<String> hashes) {
        Path path = root.resolve(file);
        if (!path.startsWith(root) || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            if (!isReachedWithoutLinks(path.getParent()) || !Changes.isAsWritten(root, file, hashes)) {
                diagnostics.add(kept(file));
                return;
            }
            Files.delete(path);
            removed.add(Path.of(file));
            removeEmptyFolders(path.getParent());
        } catch (IOException e) {
            diagnostics.add(notRemoved(file, e));
        }
    }

    private boolean isReachedWithoutLinks(Path folder) {
        for (Path each = folder; !each.equals(root); each = each.getParent()) {
            if (Files.isSymbolicLink(each)) {
                return false;
            }
        }
        return true;
    }

    private void removeEmptyFolders(Path folder) throws IOException {
        for (Path each = folder; !each.equals(root); each = each.getParent()) {
            try {
                Files.delete(each);
            } catch (DirectoryNotEmptyException | NoSuchFileException e) {
                return;
            }
        }
    }

    /**
     * Removes the temporary folder of a run that was killed.
     *
     * @param staging its name, null if there is none
     */
    void removeStaging(@Nullable String staging) throws IOException {
        if (staging == null || !STAGING.matcher(staging).matches()) {
            return;
        }
        Path folder = root.resolve(staging);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A generated file that was changed had to give way. */
    static Diagnostic restored(String file) {
        return new Diagnostic(
                DiagnosticKind.OUTPUT_RESTORED,
                "generated file '" + file + "' was changed by somebody: it is as it was generated again",
                null,
                1,
                "change the header, the options or the configuration instead");
    }

    private static Diagnostic kept(String file) {
        return new Diagnostic(
                DiagnosticKind.STALE_FILE_KEPT,
                "generated file '" + file + "' is out of use, but was changed by somebody: it stays",
                null,
                1,
                "remove it if nothing needs it");
    }

    private static Diagnostic notRemoved(String file, IOException failure) {
        return new Diagnostic(
                DiagnosticKind.STALE_FILE_KEPT,
                "generated file '" + file + "' is out of use, but can't be removed: "
                        + failure.getClass().getSimpleName().replace("Exception", ""),
                null,
                1,
                "remove it by hand, or make its folder writable");
    }

    List<Path> removed() {
        return removed;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
