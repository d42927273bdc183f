package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.OwnedRule.Mode;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A record whose objects have owners.
 *
 * @param free takes an object's address and nothing else
 * @param mode which threads may use an object
 * @param cleaner whether unreachable objects are freed
 * @param parent the record whose objects outlive those of this one; null for none. One of the owned ones
 */
public record OwnedType(
        RecordId id,
        Declaration.Function free,
        Mode mode,
        boolean cleaner,
        @Nullable RecordId parent) {

    public boolean isShared() {
        return mode == Mode.SHARED;
    }
}
