package dev.gatun.runtime;

/** What is said where the JVM forbids what this module is for. */
final class NativeAccess {

    private NativeAccess() {}

    /** The message for a function or callback that can't be linked because of an {@link IllegalCallerException}. */
    static String denied(String function) {
        Module module = NativeAccess.class.getModule();
        String name = module.isNamed() ? module.getName() : "ALL-UNNAMED";
        return "'" + function + "' can't be linked: Java denies native access to "
                + (module.isNamed() ? name : "the class path") + "; --enable-native-access=" + name + " allows it";
    }
}
