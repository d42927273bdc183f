package dev.gatun.generator;

import dev.gatun.generator.use.UsedBy;
import dev.gatun.generator.write.WriteJournal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a run has from earlier ones and leaves to later ones.
 *
 * @param uses what {@link BindingGenerator#uses} gave for the request; null to find it out
 * @param journal where it is noted what is written, before it takes effect
 * @param objects folder for what the compiler makes of the shim on the way to a library; null for one that is gone afterwards
 */
public record Keeping(
        UsedBy.@Nullable Read uses,
        WriteJournal journal,
        @Nullable Path objects) {

    /** Nothing before, and nothing after. */
    public static final Keeping NOTHING = new Keeping(null, WriteJournal.NONE, null);
}
