package dev.gatun.generator.write;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes sources below an output folder. New files are written to a temporary folder beside the package's own first, then moved, so that
 * what was there stays as it was if anything fails. Files that would not change are not touched.
 */
public final class SourceWriter {

    /** Start of the temporary folder's name; digits follow. */
    public static final String STAGING = ".gatun";

    private final Path root;
    private final WriteJournal journal;
    private final List<Staged> staged = new ArrayList<>();
    private final Map<Path, @Nullable Path> folders = new HashMap<>();
    /** Stand-ins of outermost folders. */
    private final Map<Path, Path> fresh = new HashMap<>();

    private @Nullable Path stagingFolder;

    private SourceWriter(Path root, WriteJournal journal) {
        this.root = root;
        this.journal = journal;
    }

    /**
     * What became of a run's files.
     *
     * @param files relative to the output folder
     * @param diagnostics the error that kept them from being written, or nothing
     */
    public record Written(List<Path> files, List<Diagnostic> diagnostics) {}

    /** A file, or a new folder with files. */
    private record Staged(Path temporary, Path replaced, Path target) {}

    /** Writes the sources, or says why not. */
    public static Written write(Path outputFolder, Stream<? extends GeneratedFile> sources) {
        return write(outputFolder, sources, WriteJournal.NONE);
    }

    /** As the other, and has it noted beforehand. */
    public static Written write(Path outputFolder, Stream<? extends GeneratedFile> sources, WriteJournal journal) {
        Path root = outputFolder.toAbsolutePath().normalize();
        SourceWriter writer = new SourceWriter(root, journal);
        try {
            return new Written(writer.run(sources), List.of());
        } catch (IOException e) {
            return new Written(List.of(), List.of(cannotWrite(outputFolder, e)));
        } finally {
            writer.removeStaging();
        }
    }

    private List<Path> run(Stream<? extends GeneratedFile> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (GeneratedFile source : (Iterable<GeneratedFile>) sources.map(GeneratedFile.class::cast)::iterator) {
            Path relative = relativePath(source);
            byte[] content = source.text().getBytes(StandardCharsets.UTF_8);
            files.add(relative);
            journal.file(relative, content);
            stage(relative, content);
        }
        journal.publishing();
        try {
            for (Staged file : staged) {
                publish(file);
            }
        } catch (IOException e) {
            restore();
            throw e;
        }
        return files;
    }

    /** What a file replaces stays in the staging folder until all are published. */
    private static void publish(Staged file) throws IOException {
        Files.createDirectories(file.target().getParent());
        if (Files.isRegularFile(file.target(), LinkOption.NOFOLLOW_LINKS)) {
            Files.move(file.target(), file.replaced(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(file.temporary(), file.target(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void restore() throws IOException {
        for (Staged file : staged) {
            boolean published = !Files.exists(file.temporary());
            if (Files.exists(file.replaced())) {
                Files.move(
                        file.replaced(),
                        file.target(),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } else if (published) {
                Files.move(file.target(), file.temporary(), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Names come from headers and options: nothing in them may lead out of the output folder. */
    private Path relativePath(GeneratedFile source) throws IOException {
        Path relative = Path.of(source.folder()).resolve(source.fileName()).normalize();
        Path target = root.resolve(relative).normalize();
        boolean plain = !source.fileName().contains("/") && !source.fileName().contains("\\");
        if (!plain || relative.isAbsolute() || !target.startsWith(root)) {
            throw new FileSystemException(relative.toString(), null, "path leads out of the output folder");
        }
        return relative;
    }

    private void stage(Path relative, byte[] content) throws IOException {
        Path target = root.resolve(relative);
        Path standIn = freshFolder(target.getParent());
        if (standIn != null) {
            Files.write(standIn.resolve(target.getFileName()), content);
        } else if (!hasContent(target, content)) {
            Path temporary = staging(target).resolve(Integer.toString(staged.size()));
            Files.write(temporary, content);
            staged.add(new Staged(temporary, replaced(temporary), target));
        }
    }

    /** The stand-in of a folder that doesn't exist yet, within what will be moved as a whole; null for one that does. */
    private @Nullable Path freshFolder(Path folder) throws IOException {
        if (!folders.containsKey(folder)) {
            // the output folder itself holds the staging folder, so it cannot be moved into place
            boolean there = folder.equals(root) || Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
            folders.put(folder, there ? null : standIn(folder));
        }
        return folders.get(folder);
    }

    private Path standIn(Path folder) throws IOException {
        Path missing = outermostMissing(folder);
        Path whole = fresh.get(missing);
        if (whole == null) {
            whole = Files.createDirectory(staging(folder).resolve(Integer.toString(staged.size())));
            staged.add(new Staged(whole, replaced(whole), missing));
            fresh.put(missing, whole);
        }
        return Files.createDirectories(whole.resolve(missing.relativize(folder)));
    }

    /** A package may be in another one: both come into place at once. */
    private Path outermostMissing(Path folder) {
        Path missing = folder;
        for (Path outer = folder.getParent();
                !outer.equals(root) && Files.notExists(outer, LinkOption.NOFOLLOW_LINKS);
                outer = outer.getParent()) {
            missing = outer;
        }
        return missing;
    }

    private static Path replaced(Path temporary) {
        return temporary.resolveSibling(temporary.getFileName() + ".old");
    }

    private Path staging(Path target) throws IOException {
        if (stagingFolder == null) {
            Files.createDirectories(root);
            checkLinks(root.relativize(target));
            // createTempDirectory would start a secure random generator for the name, which takes 9 ms
            Path folder = Path.of(STAGING + System.nanoTime());
            journal.staging(folder);
            stagingFolder = Files.createDirectory(root.resolve(folder));
        }
        return stagingFolder;
    }

    /** A folder of the package that is a link could lead anywhere. The output folder itself is the user's word. */
    private void checkLinks(Path relative) throws IOException {
        Path folder = root;
        for (Path name : relative.getParent() == null ? List.<Path>of() : relative.getParent()) {
            folder = folder.resolve(name);
            if (Files.isSymbolicLink(folder) && !folder.toRealPath().startsWith(root.toRealPath())) {
                throw new FileSystemException(folder.toString(), null, "link leads out of the output folder");
            }
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new FileAlreadyExistsException(folder.toString());
            }
        }
    }

    private static boolean hasContent(Path file, byte[] content) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
    }

    private void removeStaging() {
        if (stagingFolder == null) {
            return;
        }
        try (Stream<Path> left = Files.walk(stagingFolder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            // what counts is told already: the files are there, or the diagnostic says why not
        }
    }

    private static Diagnostic cannotWrite(Path outputFolder, IOException failure) {
        return new Diagnostic(
                DiagnosticKind.CANNOT_WRITE,
                "can't write to the output folder '" + outputFolder + "': " + reason(failure),
                null,
                1,
                "choose another folder, or make this one writable");
    }

    /** Why a file could not be written: one clause, in the system's words where it has any. */
    public static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException e -> "no permission for " + e.getFile();
            case FileAlreadyExistsException e -> e.getFile() + " is no folder";
            case NoSuchFileException e -> e.getFile() + " doesn't exist";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            case IOException e -> String.valueOf(e.getMessage());
        };
    }
}
