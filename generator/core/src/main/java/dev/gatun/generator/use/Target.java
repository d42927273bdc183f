package dev.gatun.generator.use;

import java.util.List;

/**
 * The bindings whose use is sought.
 *
 * @param packageName empty for the unnamed package
 * @param headerClass simple name of the class of functions and constants
 */
public record Target(String packageName, String headerClass) {

    /** Whether a class is the header class, or a part of it, or has its name with something behind, for another was taken. */
    boolean isHeader(String simpleName) {
        return simpleName.startsWith(headerClass);
    }

    /** Whether a name is that of the package, or of something in it. */
    boolean contains(String qualifiedName) {
        return !packageName.isEmpty()
                && qualifiedName.startsWith(packageName)
                && (qualifiedName.length() == packageName.length()
                        || qualifiedName.charAt(packageName.length()) == '.');
    }

    List<String> packageWords() {
        return packageName.isEmpty() ? List.of() : List.of(packageName.split("\\."));
    }
}
