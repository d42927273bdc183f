package dev.gatun.runtime;

import dev.gatun.runtime.layout.Platform;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The libraries in the jars, class folders and modules that a class is loaded from. */
final class BundledLibraries {

    private static final @Nullable Platform HOST = Platform.host();

    private final Class<?> owner;

    /** By the folder's URL. Each is compared once for this object. */
    private final Map<String, Path> extracted = new HashMap<>();

    BundledLibraries(Class<?> owner) {
        this.owner = owner;
    }

    Class<?> owner() {
        return owner;
    }

    /** The resource with a library for the running platform; null if there is none. */
    @Nullable URL find(String name) {
        return HOST == null ? null : find(HOST, name);
    }

    /**
     * The file with a resource's content, beside it those that are beside the resource.
     *
     * @param resource that {@link #find} gave
     * @throws IOException if there can't be such a file; the message says why, and what to do
     */
    synchronized Path extract(URL resource) throws IOException {
        String folder = resource.toString();
        folder = folder.substring(0, folder.lastIndexOf('/'));
        Path files = extracted.get(folder);
        if (files == null) {
            try (BundledFolder bundle = BundledFolder.of(resource)) {
                files = new NativeCache(CacheLocation.current()).extract(bundle);
            }
            extracted.put(folder, files);
        }
        return files.resolve(BundledFolder.name(resource));
    }

    private @Nullable URL find(Platform platform, String name) {
        String resource = platform.folder() + "/" + platform.fileName(name);
        URL inModule = owner.getModule().isNamed() ? owner.getResource("/" + resource) : null;
        return inModule == null ? onClassPath(resource) : inModule;
    }

    /** The one in the owner's own jar or folder, if it is there: others may have a file of the same name. */
    private @Nullable URL onClassPath(String resource) {
        String own = location();
        URL first = null;
        for (URL url : all(resource)) {
            if (!own.isEmpty()
                    && (url.toString().startsWith(own) || url.toString().startsWith("jar:" + own + "!/"))) {
                return url;
            }
            first = first == null ? url : first;
        }
        return first;
    }

    private List<URL> all(String resource) {
        ClassLoader loader = owner.getClassLoader();
        try {
            return loader == null
                    ? Collections.list(ClassLoader.getSystemResources(resource))
                    : Collections.list(loader.getResources(resource));
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Where the owner's class is from; empty if that is not known. */
    private String location() {
        CodeSource source = owner.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? ""
                : source.getLocation().toString();
    }

    /** Where libraries are sought, for a message. */
    static String folder() {
        return (HOST == null ? Platform.ROOT : HOST.folder()) + " of the class path";
    }

    /** What the class path has instead of a library that is not found, for a message: other platforms' libraries. */
    String others(String name) {
        if (HOST == null) {
            return "; there are none for " + System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        }
        List<String> others = new ArrayList<>();
        for (Platform platform : Platform.values()) {
            if (platform != HOST && find(platform, name) != null) {
                others.add(platform.directory());
            }
        }
        return others.isEmpty()
                ? ""
                : "; the class path has it for " + String.join(", ", others) + ", not for " + HOST.directory();
    }
}
