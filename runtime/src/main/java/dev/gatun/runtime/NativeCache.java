package dev.gatun.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where libraries out of jars become files. */
final class NativeCache {

    private NativeCache() {}

    /** The file with a resource's content. */
    static Path extract(URL resource) throws IOException {
        String path = resource.getPath();
        Path file = Files.createTempDirectory("gatun").resolve(path.substring(path.lastIndexOf('/') + 1));
        try (InputStream in = resource.openStream()) {
            Files.copy(in, file);
        }
        return file;
    }
}
