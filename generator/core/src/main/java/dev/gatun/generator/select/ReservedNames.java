package dev.gatun.generator.select;

/** Names that C keeps for its implementations. */
public final class ReservedNames {

    private ReservedNames() {}

    /** Whether only the C library and the compiler may give the name to something (C23 7.1.3). */
    public static boolean isReserved(String name) {
        return name.length() > 1
                && name.charAt(0) == '_'
                && (name.charAt(1) == '_' || Character.isUpperCase(name.charAt(1)));
    }
}
