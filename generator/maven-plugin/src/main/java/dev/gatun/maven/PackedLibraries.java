package dev.gatun.maven;

import dev.gatun.generator.source.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The libraries in a folder that is packed into the jar. A list beside the records tells which of them these goals have put there: those
 * that are no longer wanted go, unless somebody has changed them, and what is not in the list stays.
 */
final class PackedLibraries {

    private final Path folder;
    private final Path list;
    private final String execution;
    private final List<Entry> earlier;
    private final Set<String> now = new TreeSet<>();

    /**
     * @param list file, which is there after the first run
     * @param execution the one that packs
     */
    PackedLibraries(Path folder, Path list, String execution) throws MojoFailureException {
        this.folder = folder;
        this.list = list;
        this.execution = execution;
        this.earlier = read(list);
    }

    /** A library that an execution has put into the folder. */
    private record Entry(String hash, String execution, String name) {

        String line() {
            return hash + "\t" + execution + "\t" + name;
        }
    }

    private static List<Entry> read(Path list) throws MojoFailureException {
        try {
            List<Entry> entries = new ArrayList<>();
            for (String line : Files.readAllLines(list)) {
                String[] parts = line.split("\t", -1);
                if (parts.length == 3) {
                    entries.add(new Entry(parts[0], parts[1], parts[2]));
                }
            }
            return entries;
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new MojoFailureException("can't read " + list + ": " + e.getMessage(), e);
        }
    }

    Path folder() {
        return folder;
    }

    /** The place of a library; it counts as wanted from now on. */
    Path place(String name) {
        now.add(name);
        return folder.resolve(name);
    }

    /** Copies a library unless it is there already; true if it was not. */
    boolean copy(Path file) throws MojoFailureException {
        Path place = place(file.getFileName().toString());
        String hash = ContentHash.of(file);
        if (hash == null) {
            throw new MojoFailureException("<bundledLibraries>: there is no file '" + file + "'");
        }
        if (hash.equals(ContentHash.of(place))) {
            return false;
        }
        Path fresh = place.resolveSibling(place.getFileName() + ".new");
        try {
            Files.createDirectories(folder);
            Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            throw Failures.notWritten("'" + file + "'", place, e);
        }
    }

    /**
     * Removes what this execution no longer wants, and what executions have left that are no longer there.
     *
     * @param executions those of the POM
     * @return the names of what was removed
     */
    List<String> finish(Set<String> executions) throws MojoFailureException {
        Set<String> lines = new TreeSet<>();
        Set<String> wanted = new TreeSet<>(now);
        for (Entry entry : earlier) {
            if (!entry.execution().equals(execution) && executions.contains(entry.execution())) {
                lines.add(entry.line());
                wanted.add(entry.name());
            }
        }
        try {
            List<String> removed = remove(wanted);
            for (String name : now) {
                String hash = ContentHash.of(folder.resolve(name));
                if (hash != null && name.chars().noneMatch(Character::isISOControl)) {
                    lines.add(new Entry(hash, execution, name).line());
                }
            }
            write(lines);
            return removed;
        } catch (IOException e) {
            throw Failures.notWritten("libraries", folder, e);
        }
    }

    private List<String> remove(Set<String> wanted) throws IOException {
        List<String> removed = new ArrayList<>();
        for (Entry entry : earlier) {
            Path file = folder.resolve(entry.name());
            boolean ours = file.normalize().startsWith(folder) && entry.hash().equals(ContentHash.of(file));
            if (ours && !wanted.contains(entry.name())) {
                Files.delete(file);
                removed.add(entry.name());
            }
        }
        return removed;
    }

    private void write(Set<String> lines) throws IOException {
        if (lines.isEmpty()) {
            Files.deleteIfExists(list);
        } else if (!Files.isRegularFile(list) || !Files.readAllLines(list).equals(List.copyOf(lines))) {
            Files.createDirectories(list.getParent());
            Path fresh = list.resolveSibling(list.getFileName() + ".new");
            Files.write(fresh, lines);
            Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
