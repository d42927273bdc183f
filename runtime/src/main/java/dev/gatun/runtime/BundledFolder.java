package dev.gatun.runtime;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The files beside a resource, itself among them: those that a library may need are found beside it. Keeps a jar open. */
interface BundledFolder extends AutoCloseable {

    /** The files' names, in their order. */
    List<String> names() throws IOException;

    /** One file's content. */
    InputStream open(String name) throws IOException;

    @Override
    void close() throws IOException;

    /** That of a resource. */
    static BundledFolder of(URL resource) throws IOException {
        if (resource.getProtocol().equals("file") || resource.getProtocol().equals("jrt")) {
            try {
                return new Folder(Path.of(resource.toURI()).resolveSibling(""));
            } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
                return new Single(resource);
            }
        }
        URLConnection connection = resource.openConnection();
        // the cached one would stay open, and old, when the jar is replaced and its class loader is closed
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection jar) {
            String entry = jar.getEntryName();
            return new Jar(jar.getJarFile(), entry.substring(0, entry.lastIndexOf('/') + 1));
        }
        return new Single(resource);
    }

    /** The last part of a resource's name. */
    static String name(URL resource) {
        String path = resource.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether a jar's file may have that name on disk: no jar writes to a place of its own choice, or hides a file. */
    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && !name.startsWith(".")
                && name.chars().noneMatch(c -> "/\\:".indexOf(c) >= 0 || c < ' ');
    }

    /** A folder of a class folder, or of a run-time image. */
    record Folder(Path path) implements BundledFolder {
        @Override
        public List<String> names() throws IOException {
            try (Stream<Path> files = Files.list(path)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> file.getFileName().toString())
                        .filter(BundledFolder::isPlain)
                        .sorted()
                        .toList();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public InputStream open(String name) throws IOException {
            return Files.newInputStream(path.resolve(name));
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    /** A folder of a jar, whose name ends with a slash. */
    record Jar(JarFile file, String folder) implements BundledFolder {
        @Override
        public List<String> names() {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(entry -> entry.startsWith(folder))
                    .map(entry -> entry.substring(folder.length()))
                    .filter(BundledFolder::isPlain)
                    .sorted()
                    .distinct()
                    .toList();
        }

        @Override
        public InputStream open(String name) throws IOException {
            InputStream in = file.getInputStream(new ZipEntry(folder + name));
            if (in == null) {
                throw new FileNotFoundException(folder + name);
            }
            return in;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** A resource of a class loader that doesn't say what is beside it. */
    record Single(URL resource) implements BundledFolder {
        @Override
        public List<String> names() {
            return List.of(BundledFolder.name(resource));
        }

        @Override
        public InputStream open(String name) throws IOException {
            URLConnection connection = resource.openConnection();
            connection.setUseCaches(false);
            return connection.getInputStream();
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
