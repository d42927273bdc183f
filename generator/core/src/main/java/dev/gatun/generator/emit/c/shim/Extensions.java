package dev.gatun.generator.emit.c.shim;

import java.util.regex.Pattern;

/** Uses of what is not in the C standard. */
final class Extensions {

    private static final Pattern NAMES =
            Pattern.compile("\\b(__int128|_Float128|__float128|_Float16|__bf16|_Decimal\\d+|_BitInt|__extension__)\\b");

    /** What each of the names begins with: most lines have none of these, and a search for text is much faster than one for a pattern. */
    private static final String[] BEGINNINGS = {
        "__int128", "_Float", "__float", "__bf16", "_Decimal", "_BitInt", "__ext"
    };

    private Extensions() {}

    /** A declaration that compilers take without a warning though it names such types: the header's author meant them. */
    static String allowed(String declaration) {
        return mayName(declaration) && NAMES.matcher(declaration).find() ? "__extension__ " + declaration : declaration;
    }

    private static boolean mayName(String declaration) {
        for (String beginning : BEGINNINGS) {
            if (declaration.contains(beginning)) {
                return true;
            }
        }
        return false;
    }
}
