package dev.gatun.maven;

import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoFailureException;

/** Which classes something belongs to. */
enum Scope {
    MAIN,
    TEST;

    static Scope of(String text) throws MojoFailureException {
        return switch (text) {
            case "main" -> MAIN;
            case "test" -> TEST;
            default -> throw new MojoFailureException("<scope>: '" + text + "' is neither 'main' nor 'test'");
        };
    }

    /** Where its classes go. */
    String classes(Build build) {
        return switch (this) {
            case MAIN -> build.getOutputDirectory();
            case TEST -> build.getTestOutputDirectory();
        };
    }
}
