package dev.gatun.generator.resolve.cpp;

import org.jspecify.annotations.Nullable;

/**
 * The scopes around a place, innermost first. Not a property of the scope: a member that is defined outside of its class sees the class, then the
 * parameters that its own header names.
 *
 * @param outer null for the global namespace
 */
record Frame(Scope scope, @Nullable Frame outer) {

    Frame enter(Scope inner) {
        return new Frame(inner, this);
    }

    NamespaceScope namespace() {
        Frame frame = this;
        while (frame != null) {
            if (frame.scope instanceof NamespaceScope namespace) {
                return namespace;
            }
            frame = frame.outer;
        }
        throw new IllegalStateException("no namespace around");
    }

    /** Where a declaration belongs: parameters of templates are no place. */
    Scope declaring() {
        Frame frame = this;
        while (frame != null) {
            if (!(frame.scope instanceof ParameterScope)) {
                return frame.scope;
            }
            frame = frame.outer;
        }
        throw new IllegalStateException("no namespace around");
    }

    /** How many templates are around. */
    int depth() {
        int depth = 0;
        for (Frame frame = this; frame != null; frame = frame.outer) {
            depth += frame.scope instanceof ParameterScope ? 1 : 0;
        }
        return depth;
    }

    boolean isWithin(Scope wanted) {
        for (Frame frame = this; frame != null; frame = frame.outer) {
            if (frame.scope == wanted) {
                return true;
            }
        }
        return false;
    }

    boolean isInTemplate() {
        for (Frame frame = this; frame != null; frame = frame.outer) {
            if (frame.scope instanceof ParameterScope parameters
                    && !parameters.names().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
