package dev.gatun.runtime.layout;

import org.jspecify.annotations.Nullable;

/**
 * A system and processor that native libraries are built for, and the folder that they have in jars: {@code META-INF/gatun/linux-x86_64/libdemo.so}.
 * {@code META-INF} is no package, so that modules don't encapsulate what is in it.
 *
 * <p>On Linux it makes no difference which C library a file was built for.
 */
public enum Platform {

    /** Linux on x86-64. */
    LINUX_X86_64("x86_64-linux-gnu", "linux", "lib%s.so"),

    /** Linux on AArch64. */
    LINUX_AARCH64("aarch64-linux-gnu", "linux", "lib%s.so"),

    /** macOS on Intel processors. */
    MACOS_X86_64("x86_64-apple-darwin", "macos", "lib%s.dylib"),

    /** macOS on Apple's processors. */
    MACOS_AARCH64("aarch64-apple-darwin", "macos", "lib%s.dylib"),

    /** Windows on x86-64. */
    WINDOWS_X86_64("x86_64-pc-windows-msvc", "windows", "%s.dll"),

    /** Windows on ARM64. */
    WINDOWS_AARCH64("aarch64-pc-windows-msvc", "windows", "%s.dll");

    /** The folder of a jar that has one for each platform. */
    public static final String ROOT = "META-INF/gatun";

    private final String triple;
    private final String directory;
    private final String fileName;

    Platform(String triple, String system, String fileName) {
        this.triple = triple;
        this.directory = system + "-" + triple.substring(0, triple.indexOf('-'));
        this.fileName = fileName;
    }

    /**
     * The platform of a target; null if it is none of these.
     *
     * @param triple in any of the spellings that {@link TargetAbi#of(String)} knows
     */
    public static @Nullable Platform of(String triple) {
        String canonical = TargetTriple.canonical(triple);
        for (Platform platform : values()) {
            if (platform.triple.equals(canonical)) {
                return platform;
            }
        }
        return null;
    }

    /**
     * The platform of a JVM; null if it is none of these.
     *
     * @param system the JVM's {@code os.name}
     * @param architecture the JVM's {@code os.arch}
     */
    public static @Nullable Platform of(String system, String architecture) {
        return of(TargetTriple.ofJvm(system, architecture));
    }

    /** The running JVM's platform; null if it is none of these. */
    public static @Nullable Platform host() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    /** System and processor, such as {@code linux-x86_64}, {@code macos-aarch64}. */
    public String directory() {
        return directory;
    }

    /** The folder of this platform's libraries in a jar, such as {@code META-INF/gatun/linux-x86_64}. */
    public String folder() {
        return ROOT + "/" + directory;
    }

    /**
     * A library's file, as {@link System#mapLibraryName} names it there: {@code libdemo.so}, {@code libdemo.dylib}, {@code demo.dll}.
     *
     * @param name of the library, such as {@code demo}
     */
    public String fileName(String name) {
        return fileName.replace("%s", name);
    }
}
