package dev.gatun.integration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headers of a library as its users include them.
 *
 * @param name for people and for a Java package
 * @param distributionPackage that has the headers
 * @param pkgConfig module that knows the include folders; null where the system's are enough
 * @param headers in the order of inclusion
 */
record Corpus(
        String name, String distributionPackage, @Nullable String pkgConfig, List<String> headers) {

    static final List<Corpus> LIBRARIES = List.of(
            of("zlib", "zlib1g-dev", null, "zlib.h"),
            of("sqlite", "libsqlite3-dev", null, "sqlite3.h"),
            of("curl", "libcurl4-openssl-dev", null, "curl/curl.h"),
            of("openssl", "libssl-dev", null, "openssl/ssl.h", "openssl/evp.h", "openssl/x509v3.h"),
            of("libgit2", "libgit2-dev", null, "git2.h"),
            of("libuv", "libuv1-dev", null, "uv.h"),
            of("sdl2", "libsdl2-dev", "sdl2", "SDL.h"),
            of("opengl", "libgl-dev", null, "GL/gl.h", "GL/glext.h"),
            of("gtk3", "libgtk-3-dev", "gtk+-3.0", "gtk/gtk.h"),
            of("glib", "libglib2.0-dev", "gio-2.0", "glib.h", "glib-object.h", "gio/gio.h"),
            of("cpython", "python3-dev", "python3", "Python.h"),
            of("lapacke", "liblapacke-dev", null, "lapacke.h"),
            of("cblas", "libopenblas-pthread-dev", null, "cblas.h"),
            of(
                    "libxml2",
                    "libxml2-dev",
                    "libxml-2.0",
                    "libxml/parser.h",
                    "libxml/tree.h",
                    "libxml/xpath.h",
                    "libxml/SAX2.h",
                    "libxml/xmlwriter.h",
                    "libxml/HTMLparser.h",
                    "libxml/xmlschemas.h",
                    "libxml/relaxng.h"),
            of("libpng", "libpng-dev", null, "png.h"),
            of("ncurses", "libncurses-dev", null, "ncurses.h", "panel.h", "menu.h", "form.h"),
            of(
                    "x11",
                    "libx11-dev",
                    null,
                    "X11/Xlib.h",
                    "X11/Xutil.h",
                    "X11/Xatom.h",
                    "X11/Xresource.h",
                    "X11/keysym.h",
                    "X11/XKBlib.h"));

    private static Corpus of(String name, String distributionPackage, @Nullable String pkgConfig, String... headers) {
        return new Corpus(name, distributionPackage, pkgConfig, List.of(headers));
    }

    /** The include folders of one of these libraries; none where it is not installed. */
    static List<Path> folders(String name) throws IOException, InterruptedException {
        for (Corpus library : LIBRARIES) {
            if (library.name.equals(name)) {
                return library.folders();
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** The include folders of the module. */
    List<Path> folders() throws IOException, InterruptedException {
        if (pkgConfig == null) {
            return List.of();
        }
        List<Path> folders = new ArrayList<>();
        for (String flag :
                answer("pkg-config", "--cflags-only-I", pkgConfig).strip().split("\\s+", -1)) {
            if (flag.startsWith("-I")) {
                folders.add(Path.of(flag.substring(2)));
            }
        }
        return folders;
    }

    /** The installed version of the package; empty where the distribution doesn't say. */
    static String version(String distributionPackage) throws IOException, InterruptedException {
        return answer("dpkg-query", "-W", "-f", "${Version}", distributionPackage)
                .strip();
    }

    /** The headers of a package as they are included. */
    static List<String> headersOf(String distributionPackage) throws IOException, InterruptedException {
        return answer("dpkg", "-L", distributionPackage)
                .lines()
                .filter(line -> line.startsWith("/usr/include/") && line.endsWith(".h"))
                .map(line -> line.replaceFirst("^/usr/include/([a-z0-9_]+-linux-gnu/)?", ""))
                .sorted()
                .toList();
    }

    /** What a program prints; empty where there is no such program. */
    static String answer(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? text : "";
        } catch (IOException e) {
            System.err.println("no answer from " + Arrays.toString(command) + ": " + e.getMessage());
            return "";
        }
    }
}
