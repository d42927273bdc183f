package dev.gatun.generator;

import dev.gatun.generator.build.BrokenMember;
import dev.gatun.generator.build.NativeBuilder.Built;
import dev.gatun.generator.build.ShimFaults;
import dev.gatun.generator.emit.cpp.CppShimEmitter;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.PrunedPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out by trial which members the compiler refuses, or the linker finds nowhere, and leaves them out. */
final class BrokenMembers {

    /** What goes wrong in one member can hide what is wrong with others; compilers stop counting too. */
    private static final int MOST_ROUNDS = 16;

    private BrokenMembers() {}

    /**
     * What is left.
     *
     * @param plan that the compiler takes, unless there is more wrong than members
     * @param skipped what was left out
     */
    record Outcome(CppPlan plan, List<Skipped> skipped) {}

    static Outcome leaveOut(CppPlan plan, CppModel model, Shims shims) {
        CppPlan left = plan;
        List<Skipped> skipped = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (int i = 0; i < MOST_ROUNDS; i++) {
            Built built = shims.attempt(
                    plan.shim(), CppShimEmitter.emit(left), model.abi().triple());
            Faulty faulty = faulty(built.faults(), new ShimMembers(left, model), shims.isBuiltLater());
            if (!gone.addAll(faulty.symbols())) {
                break;
            }
            skipped.addAll(faulty.skipped());
            left = PrunedPlan.without(left, gone);
        }
        return new Outcome(left, skipped);
    }

    /** What has to go; nothing where something is wrong that belongs to no member. */
    private record Faulty(Set<String> symbols, List<Skipped> skipped) {

        static final Faulty NOTHING = new Faulty(Set.of(), List.of());
    }

    /** @param later whether what is built then is linked with more than is known now */
    private static Faulty faulty(ShimFaults faults, ShimMembers members, boolean later) {
        List<BrokenMember> broken = faults.broken();
        if (!broken.isEmpty()) {
            Set<String> symbols = broken.stream().map(BrokenMember::symbol).collect(Collectors.toSet());
            return members.knows(broken) ? new Faulty(symbols, members.skipped(broken)) : Faulty.NOTHING;
        }
        UndefinedMembers undefined = new UndefinedMembers(faults, members);
        return later ? Faulty.NOTHING : new Faulty(undefined.symbols(), undefined.skipped());
    }
}
