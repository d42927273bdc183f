package dev.gatun.maven;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.Severity;
import dev.gatun.generator.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** What went wrong as the one message that Maven ends a build with: nothing else is logged, so nothing is said twice. */
final class Failures {

    /** More would hide the first, which is the one to mend. */
    private static final int MOST_SHOWN = 20;

    private static final String NO_PLACE = "gatun: error: ";

    private Failures() {}

    /**
     * Fails if one of the diagnostics is an error.
     *
     * @param consequence said where there are several, as in {@code nothing was written}
     */
    static void check(String consequence, List<Diagnostic> diagnostics) throws MojoFailureException {
        List<String> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Failures::text)
                .toList();
        if (errors.size() == 1) {
            throw new MojoFailureException(errors.getFirst());
        }
        if (!errors.isEmpty()) {
            throw new MojoFailureException(all(consequence, errors));
        }
    }

    private static String text(Diagnostic error) {
        String text = GatunMojo.text(error);
        return text.startsWith(NO_PLACE) ? text.substring(NO_PLACE.length()) : text;
    }

    private static String all(String consequence, List<String> errors) {
        StringBuilder message = new StringBuilder();
        message.append(errors.size()).append(" errors, ").append(consequence);
        errors.stream().limit(MOST_SHOWN).forEach(error -> message.append('\n').append(error));
        if (errors.size() > MOST_SHOWN) {
            message.append("\n... and ").append(errors.size() - MOST_SHOWN).append(" more");
        }
        return message.toString();
    }

    /** Why a file could not be written. */
    static MojoFailureException notWritten(String what, Path file, IOException reason) {
        return new MojoFailureException(
                "can't write " + what + " to " + file + ": " + SourceWriter.reason(reason), reason);
    }
}
