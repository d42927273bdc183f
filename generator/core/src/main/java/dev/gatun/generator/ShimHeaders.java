package dev.gatun.generator;

import dev.gatun.generator.plan.ShimPlan.Include;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a shim includes the headers that the user named. Files go by their last name, without folders, which differ between machines and
 * checkouts: the compiler is told the folders. Where that would lead to another file, as much of the folder comes along as is needed.
 *
 * @param includes in the order of the headers
 * @param folders searched for what is included by quotes, in this order; empty if no header is a file
 */
record ShimHeaders(List<Include> includes, List<Path> folders) {

    /** A header's path, cut in two. */
    private record Cut(Path path, int names) {

        String name() {
            int count = path.getNameCount();
            return path.subpath(count - names, count).toString().replace(File.separatorChar, '/');
        }

        Path folder() {
            Path folder = path;
            for (int i = 0; i < names; i++) {
                Path parent = folder.getParent();
                folder = parent == null ? Path.of("") : parent;
            }
            return folder.toString().isEmpty() ? Path.of(".") : folder;
        }

        boolean canGrow() {
            return names < path.getNameCount();
        }
    }

    static ShimHeaders of(List<String> headers) {
        List<Cut> cuts = new ArrayList<>();
        for (String header : headers) {
            if (isFile(header)) {
                cuts.add(new Cut(Path.of(header), 1));
            }
        }
        while (growOne(cuts)) {
            // each time one name is longer, so that this comes to an end
        }
        List<Include> includes = new ArrayList<>();
        int file = 0;
        for (String header : headers) {
            includes.add(isFile(header) ? new Include(cuts.get(file++).name(), true) : new Include(header, false));
        }
        return new ShimHeaders(includes, List.copyOf(folders(cuts)));
    }

    private static boolean isFile(String header) {
        return Files.exists(Path.of(header)) && Path.of(header).getNameCount() > 0;
    }

    /** Takes one more folder into a name that would be found elsewhere. */
    private static boolean growOne(List<Cut> cuts) {
        Set<Path> folders = folders(cuts);
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            if (cut.canGrow() && !isFoundFirst(cut, folders)) {
                cuts.set(i, new Cut(cut.path(), cut.names() + 1));
                return true;
            }
        }
        return false;
    }

    private static boolean isFoundFirst(Cut cut, Set<Path> folders) {
        for (Path folder : folders) {
            if (folder.equals(cut.folder())) {
                return true;
            }
            if (Files.exists(folder.resolve(cut.name()))) {
                return false;
            }
        }
        return true;
    }

    private static Set<Path> folders(List<Cut> cuts) {
        Set<Path> folders = new LinkedHashSet<>();
        cuts.forEach(cut -> folders.add(cut.folder()));
        return folders;
    }
}
