package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Linking;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Folders that nobody but this user and the system's administrator can change anything in. Where files have owners and modes as in POSIX; elsewhere,
 * on Windows, a folder inherits who may write to it from the one it is made in.
 */
final class PrivateFolder {

    /** The bits of {@code st_mode}, from {@code <sys/stat.h>}. */
    private static final int WRITABLE_BY_OTHERS = 0022;

    private static final int ANY_ACCESS_BY_OTHERS = 0077;
    private static final int STICKY = 01000;

    private static final boolean UNIX =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");

    private PrivateFolder() {}

    /** Makes a folder and those above it that are missing, for this user only. */
    static void make(Path folder) throws IOException {
        try {
            if (UNIX) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            // asked only now, since another JVM may be making the same folders
            for (Path above = folder; above != null; above = above.getParent()) {
                if (Files.exists(above) && !Files.isDirectory(above)) {
                    throw new IOException(above + " is no folder", e);
                }
            }
            throw e;
        }
    }

    /**
     * Refuses a folder in which another user could put one file in another's place. That takes a look at all folders above it: who may rename one
     * may change all that is below.
     *
     * @throws IOException if there is one such; the message says what to do
     */
    static void check(Path folder) throws IOException {
        if (!UNIX) {
            return;
        }
        Deque<Path> above = new ArrayDeque<>();
        Path real = folder.toRealPath();
        for (Path path = real; path != null; path = path.getParent()) {
            above.push(path);
        }
        int user = User.ID;
        // the administrator, who may have no number in a container's namespace: whose the root is, is the system
        int administrator = Status.of(above.element()).uid;
        for (Path path : above) {
            Status status = Status.of(path);
            if (!status.isOwnedBy(user) && status.uid != administrator) {
                throw new IOException(path + " belongs to another user");
            }
            // nobody takes another's file out of a sticky folder, such as /tmp
            boolean sticky = (status.mode & STICKY) != 0 && !path.equals(real);
            if ((status.mode & WRITABLE_BY_OTHERS) != 0 && !sticky) {
                throw new IOException("others may write to " + path + " (chmod go-w " + path + " forbids it)");
            }
            if (status.uid == user && (status.mode & ANY_ACCESS_BY_OTHERS) == 0) {
                return;
            }
        }
    }

    /** Whether a file is one that others can't change, if they can't change its folder. */
    static boolean holds(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!UNIX) {
            return true;
        }
        Status status = Status.of(file);
        return status.isOwnedBy(User.ID) && (status.mode & WRITABLE_BY_OTHERS) == 0;
    }

    /** What {@code stat} says of a file. */
    private record Status(int uid, int mode) {

        static Status of(Path path) throws IOException {
            Map<String, Object> all = Files.readAttributes(path, "unix:uid,mode", LinkOption.NOFOLLOW_LINKS);
            return new Status((Integer) all.get("uid"), (Integer) all.get("mode"));
        }

        boolean isOwnedBy(int user) {
            return uid == user || uid == 0;
        }
    }

    /** Asked when a library is extracted, and not for every program. */
    private static final class User {

        /** Java doesn't tell: a user's name may be missing, and what belongs to the process in /proc may be the administrator's. */
        static final int ID = id();

        private static int id() {
            try {
                return (int) Linking.downcall(
                                Linker.nativeLinker().defaultLookup().findOrThrow("geteuid"),
                                FunctionDescriptor.of(ValueLayout.JAVA_INT))
                        .invokeExact();
            } catch (Throwable e) {
                throw Native.failure(e);
            }
        }
    }
}
