package dev.gatun.generator.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Headers that aren't there, and would be taken instead of those that were read if they came to be. */
final class Shadows {

    private static final Path INCLUDE = Path.of("include");

    private Shadows() {}

    /**
     * The files that were read, and the places before them on the include path where there is none.
     *
     * @param read absolute paths
     * @param command with options that name include folders
     * @param folder that the command's paths are relative to
     */
    static Set<Path> withAbsent(List<Path> read, List<String> command, Path folder) {
        Set<Path> files = new LinkedHashSet<>(read);
        List<Path> folders = folders(command, folder);
        for (Path file : read) {
            for (Path place : folders) {
                if (file.startsWith(place)) {
                    Path name = place.relativize(file);
                    folders.subList(0, folders.indexOf(place))
                            .forEach(earlier -> addAbsent(earlier.resolve(name), files));
                }
            }
            Path name = nameOfSystems(file);
            if (name != null && folders.stream().noneMatch(file::startsWith)) {
                folders.forEach(earlier -> addAbsent(earlier.resolve(name), files));
            }
        }
        return files;
    }

    private static void addAbsent(Path candidate, Set<Path> files) {
        if (!Files.exists(candidate)) {
            files.add(candidate);
        }
    }

    private static @Nullable Path nameOfSystems(Path file) {
        for (int i = file.getNameCount() - 2; i >= 0; i--) {
            if (file.getName(i).equals(INCLUDE)) {
                return file.subpath(i + 1, file.getNameCount());
            }
        }
        return null;
    }

    private static List<Path> folders(List<String> command, Path folder) {
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < command.size(); i++) {
            String word = command.get(i);
            boolean apart = word.equals("-iquote") || word.equals("-isystem") || word.equals("-I");
            String name = apart && i + 1 < command.size()
                    ? command.get(i + 1)
                    : word.startsWith("-I") ? word.substring(2) : "";
            if (!name.isEmpty()) {
                folders.add(folder.resolve(name).normalize());
            }
        }
        return folders;
    }
}
