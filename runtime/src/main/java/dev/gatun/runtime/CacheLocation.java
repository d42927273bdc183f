package dev.gatun.runtime;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** Where the cache is. */
final class CacheLocation {

    /** The system property that says it. */
    static final String PROPERTY = "gatun.cache";

    private CacheLocation() {}

    /** For this process. */
    static Path current() throws IOException {
        return of(
                HostSystem.current(),
                System.getProperty(PROPERTY, ""),
                System.getenv(),
                System.getProperty("user.home", ""));
    }

    /**
     * In general: what the property says, or else the system's place for caches (XDG Base Directory Specification; Apple's "File System Programming Guide";
     * Microsoft's {@code FOLDERID_LocalAppData}).
     *
     * @param property empty if it is not set
     * @param home empty if it is not known
     * @throws IOException if there is no such place
     */
    static Path of(HostSystem system, String property, Map<String, String> environment, String home)
            throws IOException {
        if (!property.isEmpty()) {
            return path(property).toAbsolutePath().normalize();
        }
        return switch (system) {
            case LINUX -> {
                // a relative one is to be ignored
                Path xdg = path(environment.getOrDefault("XDG_CACHE_HOME", ""));
                yield xdg.isAbsolute() ? xdg.resolve("gatun") : below(home, ".cache/gatun");
            }
            case MACOS -> below(home, "Library/Caches/gatun");
            case WINDOWS -> {
                Path local = path(environment.getOrDefault("LOCALAPPDATA", ""));
                yield local.isAbsolute() ? local.resolve("gatun/cache") : below(home, "AppData/Local/gatun/cache");
            }
        };
    }

    /** A process without an entry among the users has "?" as its home. */
    private static Path below(String home, String rest) throws IOException {
        Path folder = path(home);
        if (!folder.isAbsolute()) {
            throw new IOException("this user has no home folder for the cache (user.home=" + home + "); -D" + PROPERTY
                    + "=FOLDER chooses one");
        }
        return folder.resolve(rest);
    }

    private static Path path(String text) throws IOException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IOException("no path: " + e.getMessage(), e);
        }
    }
}
