package dev.gatun.generator.build;

import dev.gatun.generator.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a C++ shim from being built that may be left out of it.
 *
 * @param broken functions that the compiler refuses
 * @param undefined what nothing defines, found if the compiler refuses nothing
 * @param unlinked the linker's failure; null if it didn't fail
 */
public record ShimFaults(
        List<BrokenMember> broken,
        List<Undefined> undefined,
        @Nullable Diagnostic unlinked) {

    public static final ShimFaults NONE = new ShimFaults(List.of(), List.of(), null);

    public ShimFaults {
        broken = List.copyOf(broken);
        undefined = List.copyOf(undefined);
    }

    static ShimFaults refused(List<BrokenMember> broken) {
        return new ShimFaults(broken, List.of(), null);
    }

    static ShimFaults unlinked(List<Undefined> undefined, Diagnostic unlinked) {
        return new ShimFaults(List.of(), undefined, unlinked);
    }
}
