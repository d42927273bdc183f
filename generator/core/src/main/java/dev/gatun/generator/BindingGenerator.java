package dev.gatun.generator;

import java.io.IOException;
import java.io.OutputStream;

/** From headers to Java sources: the whole pipeline. */
public final class BindingGenerator {

    private BindingGenerator() {}

    /**
     * Writes bindings. Nothing is written unless the whole run succeeded.
     *
     * @throws IOException if the output folder cannot be written; the message names the path and the cause
     */
    public static GenerationResult generate(GenerationRequest request) throws IOException {
        throw new UnsupportedOperationException("generate " + request);
    }

    /**
     * Writes the model of what is selected as one JSON object.
     *
     * @param out not closed; nothing is written to it if there are errors
     * @return a result without files
     */
    public static GenerationResult inspect(GenerationRequest request, OutputStream out) throws IOException {
        throw new UnsupportedOperationException("inspect " + request + out);
    }
}
