package dev.gatun.generator.emit.c.shim;

import java.util.regex.Pattern;

/** Uses of what is not in the C standard. */
final class Extensions {

    private static final Pattern NAMES =
            Pattern.compile("\\b(__int128|_Float128|__float128|_Float16|__bf16|_Decimal\\d+|_BitInt|__extension__)\\b");

    private Extensions() {}

    /** A declaration that compilers take without a warning though it names such types: the header's author meant them. */
    static String allowed(String declaration) {
        return NAMES.matcher(declaration).find() ? "__extension__ " + declaration : declaration;
    }
}
