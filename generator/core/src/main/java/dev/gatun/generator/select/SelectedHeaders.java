package dev.gatun.generator.select;

import dev.gatun.generator.preprocess.IncludedFile;
import dev.gatun.generator.source.SourceFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The headers whose declarations are bound by default: those given, what they include by quotes, and what lies below the folder of a
 * given header, unless that folder is a place where the system keeps the headers of many libraries.
 *
 * <p>The C library keeps much of what its headers promise in parts that nobody may include directly ({@code bits/mathcalls.h} has all
 * functions of {@code math.h}, {@code asm-generic/errno.h} the values of {@code errno.h}): such a part belongs to the header that
 * includes it. It gives its public names only, since the others are the implementation's own (C23 7.1.3).
 */
public final class SelectedHeaders {

    /** Folders of parts: of the C library, then of the kernel's headers that it builds on. */
    private static final Set<Path> PART_FOLDERS = Set.of(Path.of("bits"), Path.of("asm"), Path.of("asm-generic"));

    private final Set<SourceFile> whole = new HashSet<>();
    private final Set<SourceFile> parts = new HashSet<>();

    public SelectedHeaders(List<IncludedFile> files) {
        Set<Path> folders = givenFolders(files);
        for (IncludedFile file : files) {
            add(file, folders);
        }
    }

    private void add(IncludedFile file, Set<Path> folders) {
        SourceFile includer = file.includedBy();
        if (includer == null || isBelow(file.file().path(), folders)) {
            whole.add(file.file());
        } else if (file.quoted() && whole.contains(includer)) {
            whole.add(file.file());
        } else if (parts.contains(includer) || (whole.contains(includer) && isPart(file))) {
            parts.add(file.file());
        }
    }

    /** Whether a declaration with this name and file is selected. */
    public boolean contains(SourceFile file, String name) {
        return whole.contains(file) || (parts.contains(file) && !ReservedNames.isReserved(name));
    }

    private static Set<Path> givenFolders(List<IncludedFile> files) {
        Set<Path> folders = new HashSet<>();
        for (IncludedFile file : files) {
            Path folder = file.file().path().getParent();
            if (file.includedBy() == null && folder != null && !(file.system() && isShared(folder))) {
                folders.add(folder);
            }
        }
        return folders;
    }

    /** Whether headers of many libraries, or many of the C library, lie in the folder. */
    private static boolean isShared(Path folder) {
        Path name = folder.getFileName();
        return name == null
                || name.toString().equals("include")
                || isMultiarch(folder)
                || SYSTEM_FOLDERS.contains(name);
    }

    /** Folders of the C library's and the kernel's headers, each of which is for itself. */
    private static final Set<Path> SYSTEM_FOLDERS = Set.of(
            Path.of("sys"),
            Path.of("linux"),
            Path.of("net"),
            Path.of("netinet"),
            Path.of("arpa"),
            Path.of("rpc"),
            Path.of("scsi"),
            Path.of("asm"),
            Path.of("asm-generic"),
            Path.of("bits"),
            Path.of("gnu"));

    /** {@code /usr/include/x86_64-linux-gnu}. */
    private static boolean isMultiarch(Path folder) {
        Path parent = folder.getParent();
        return parent != null
                && parent.endsWith("include")
                && folder.getFileName().toString().contains("-linux-");
    }

    private static boolean isBelow(Path file, Set<Path> folders) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (folders.contains(folder)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(IncludedFile file) {
        if (!file.system()) {
            return false;
        }
        for (Path folder = file.file().path().getParent(); folder != null; folder = folder.getParent()) {
            if (folder.getFileName() != null && PART_FOLDERS.contains(folder.getFileName())) {
                return true;
            }
        }
        return false;
    }
}
