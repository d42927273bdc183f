package dev.gatun.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The commands, in the order of the help text. A new one is a constant here and a class beside {@link GenerateCommand}. */
enum Commands {
    GENERATE,
    INSPECT,
    VERIFY,
    SUGGEST,
    DIFF,
    DOCTOR,
    COMPLETION,
    EXPLAIN;

    /** As the user writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One switch, no table of suppliers: a run loads the class of the command that runs, and no other. */
    Command command() {
        return switch (this) {
            case GENERATE -> new GenerateCommand();
            case INSPECT -> new InspectCommand();
            case VERIFY -> new VerifyCommand();
            case SUGGEST -> new SuggestCommand();
            case DIFF -> new DiffCommand();
            case DOCTOR -> new DoctorCommand();
            case COMPLETION -> new CompletionCommand();
            case EXPLAIN -> new ExplainCommand();
        };
    }

    static @Nullable Commands of(String word) {
        for (Commands each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        return null;
    }
}
