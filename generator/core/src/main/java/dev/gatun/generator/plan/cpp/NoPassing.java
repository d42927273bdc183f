package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.SkipReason;

/** A type, or a function with such a type, that can't get from one language to the other. */
final class NoPassing extends Exception {

    private static final long serialVersionUID = 1L;

    private final SkipReason kind;

    /** @param reason one clause, as in {@link dev.gatun.generator.model.cpp.CppSkipped} */
    NoPassing(SkipReason kind, String reason) {
        super(reason, null, false, false);
        this.kind = kind;
    }

    SkipReason kind() {
        return kind;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    /** The same of what has it. */
    NoPassing in(String place) {
        return new NoPassing(kind, place + ": " + reason());
    }
}
