package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.SkipReason;
import java.io.Serial;

/** Substitution fails ([temp.deduct.general]): what is made of the arguments is no type or value, or none that we can know. */
final class SubstitutionException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final SkipReason kind;
    private final String reason;

    /** @param reason one clause */
    SubstitutionException(SkipReason kind, String reason) {
        super(reason, null, false, false);
        this.kind = kind;
        this.reason = reason;
    }

    /** The arguments don't fit. */
    static SubstitutionException mismatch(String reason) {
        return new SubstitutionException(SkipReason.NOT_INSTANTIABLE, reason);
    }

    /** The compiler knows, we don't. */
    static SubstitutionException unknown(String reason) {
        return new SubstitutionException(SkipReason.UNKNOWN_TYPE, reason);
    }

    SkipReason kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    /** Whether the compiler may see no failure here. */
    boolean isUndecided() {
        return kind == SkipReason.UNKNOWN_TYPE || kind == SkipReason.ENDLESS_INSTANTIATION;
    }
}
