package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;

/** The parts of instantiation, which need each other, and the bounds of what they do together. */
final class Engine {

    /** Nested instantiations; compilers stop at 900. */
    private static final int MOST_NESTED = 100;
    /** Specialisations that are looked into, for a whole model. */
    private static final int MOST_SPECIALIZATIONS = 50_000;

    private final Templates templates;
    private final Substitution substitution = new Substitution(this);
    private final Arguments arguments = new Arguments(this);
    private final Specializations specializations = new Specializations(this);
    private final MemberLookup members = new MemberLookup(this);
    private final Values values = new Values(this);
    private int depth;
    private int count;

    Engine(Templates templates) {
        this.templates = templates;
    }

    Templates templates() {
        return templates;
    }

    Substitution substitution() {
        return substitution;
    }

    Arguments arguments() {
        return arguments;
    }

    Specializations specializations() {
        return specializations;
    }

    MemberLookup members() {
        return members;
    }

    Values values() {
        return values;
    }

    /** Something that is done while something else is. */
    @FunctionalInterface
    interface Step<R> {
        R take() throws SubstitutionException;
    }

    <R> R nested(QualifiedName what, Step<R> step) throws SubstitutionException {
        if (depth >= MOST_NESTED) {
            throw new SubstitutionException(
                    SkipReason.ENDLESS_INSTANTIATION,
                    "instantiating '" + Spellings.brief(what) + "' takes more than " + MOST_NESTED
                            + " nested instantiations");
        }
        depth++;
        try {
            return step.take();
        } finally {
            depth--;
        }
    }

    void count(QualifiedName what) throws SubstitutionException {
        if (++count > MOST_SPECIALIZATIONS) {
            throw new SubstitutionException(
                    SkipReason.ENDLESS_INSTANTIATION,
                    "with '" + Spellings.brief(what) + "' the headers need more than " + MOST_SPECIALIZATIONS
                            + " instantiations");
        }
    }
}
