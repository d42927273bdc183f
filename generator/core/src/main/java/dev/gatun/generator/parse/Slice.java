package dev.gatun.generator.parse;

/**
 * The extent of one external declaration, as indices into the unit's tokens.
 *
 * @param start its first token
 * @param end behind its last token
 * @param bodyStart the opening brace of a function body, -1 for a declaration
 * @param closed whether all brackets are closed at its end
 * @param tooDeep the first token nested too deeply in brackets, -1 if none is
 */
record Slice(int start, int end, int bodyStart, boolean closed, int tooDeep) {

    boolean isFunctionDefinition() {
        return bodyStart >= 0;
    }
}
