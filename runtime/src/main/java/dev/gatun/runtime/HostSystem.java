package dev.gatun.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How libraries' files are named on a system, and where they are kept. Asks nothing of the running one, but {@link #current}. */
enum HostSystem {

    /** Names and folders of the ELF loader: ld.so(8). */
    LINUX("lib", ".so", ":", "lib%s\\.so\\.([0-9].*)"),

    /** Names and folders of dyld(1). */
    MACOS("lib", ".dylib", ":", "lib%s\\.([0-9][0-9A-Za-z.]*)\\.dylib"),

    /** Names as Microsoft's and MinGW's linkers give them. */
    WINDOWS("", ".dll", ";", "(?i)(?:lib)?%s(?:-([0-9][0-9A-Za-z._]*))?\\.dll");

    private final String prefix;
    private final String suffix;
    private final String separator;
    private final String versioned;

    HostSystem(String prefix, String suffix, String separator, String versioned) {
        this.prefix = prefix;
        this.suffix = suffix;
        this.separator = separator;
        this.versioned = versioned;
    }

    /** The running system. */
    static HostSystem current() {
        return of(System.getProperty("os.name", ""));
    }

    /** The system of a JVM's {@code os.name}. */
    static HostSystem of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("mac") ? MACOS : lower.startsWith("windows") ? WINDOWS : LINUX;
    }

    /** As {@link System#mapLibraryName} has it there. */
    String fileName(String name) {
        return prefix + name + suffix;
    }

    /** Whether a library's name is a path. */
    boolean isPath(String name) {
        return name.contains("/") || (this == WINDOWS && name.contains("\\"));
    }

    /**
     * The folders in which files with a version are sought: those of the environment, then the system's standard ones.
     *
     * @param architecture the JVM's {@code os.arch}
     */
    List<String> folders(String architecture, Map<String, String> environment) {
        List<String> folders = new ArrayList<>();
        for (String variable : variables()) {
            for (String folder : environment.getOrDefault(variable, "").split(separator, -1)) {
                if (!folder.isEmpty()) {
                    folders.add(folder);
                }
            }
        }
        folders.addAll(standardFolders(architecture, environment));
        return folders;
    }

    private List<String> variables() {
        return switch (this) {
            case LINUX -> List.of("LD_LIBRARY_PATH");
            case MACOS -> List.of("DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH");
            case WINDOWS -> List.of("PATH");
        };
    }

    private List<String> standardFolders(String architecture, Map<String, String> environment) {
        return switch (this) {
            case LINUX -> linuxFolders(architecture);
            case MACOS -> List.of("/usr/local/lib", "/opt/homebrew/lib", "/opt/local/lib", "/usr/lib");
            case WINDOWS -> List.of(environment.getOrDefault("SystemRoot", "C:\\Windows") + "\\System32");
        };
    }

    /** Debian keeps libraries by architecture, others those of 64 bits apart. */
    private static List<String> linuxFolders(String architecture) {
        String triple = architecture.replace("amd64", "x86_64") + "-linux-gnu";
        List<String> folders = new ArrayList<>();
        for (String folder : List.of("/usr/local/lib", "/lib64", "/usr/lib64", "/lib", "/usr/lib")) {
            folders.add(folder);
            folders.add(folder + "/" + triple);
        }
        return folders;
    }

    /**
     * Whether a file that starts so may be a library: ELF; Mach-O, for one processor or several; PE.
     *
     * @param start four bytes, or fewer if the file has no more
     */
    boolean startsLibrary(byte[] start) {
        String magic = HexFormat.of().formatHex(start);
        return switch (this) {
            case LINUX -> magic.equals("7f454c46");
            case MACOS -> magic.equals("cffaedfe") || magic.equals("cafebabe") || magic.equals("cafebabf");
            case WINDOWS -> magic.startsWith("4d5a");
        };
    }

    /** What the loader may know though there is no such file: macOS keeps its own libraries in one cache. */
    List<String> unseenFiles(String name) {
        return switch (this) {
            case LINUX, WINDOWS -> List.of();
            case MACOS ->
                List.of("/usr/lib/" + fileName(name), "/System/Library/Frameworks/" + name + ".framework/" + name);
        };
    }

    /** Those of a folder's files that are the library with a version in the name, the highest version first. */
    List<String> versions(String name, List<String> files) {
        Pattern pattern = Pattern.compile(versioned.replace("%s", Pattern.quote(name)));
        record Candidate(String file, String version) {}
        List<Candidate> found = new ArrayList<>();
        for (String file : files) {
            Matcher matcher = pattern.matcher(file);
            if (matcher.matches()) {
                found.add(new Candidate(file, matcher.group(1) == null ? "" : matcher.group(1)));
            }
        }
        found.sort(Comparator.comparing(Candidate::version, HostSystem::compareVersions)
                .reversed()
                .thenComparing(Candidate::file));
        return found.stream().map(Candidate::file).toList();
    }

    /** Compares runs of digits by their value. */
    static int compareVersions(String a, String b) {
        String[] left = a.split("\\.", -1);
        String[] right = b.split("\\.", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = isNumber(left[i]) && isNumber(right[i])
                    ? Long.compare(Long.parseLong(left[i]), Long.parseLong(right[i]))
                    : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
