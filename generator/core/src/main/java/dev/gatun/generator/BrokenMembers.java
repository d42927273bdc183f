package dev.gatun.generator;

import dev.gatun.generator.build.BrokenMember;
import dev.gatun.generator.build.NativeBuilder.Built;
import dev.gatun.generator.emit.cpp.CppShimEmitter;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.PrunedPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds out by trial which members the compiler refuses, and leaves them out. */
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
            List<BrokenMember> broken = built.broken();
            ShimMembers members = new ShimMembers(left, model);
            if (broken.isEmpty() || !members.knows(broken)) {
                break;
            }
            boolean more = false;
            for (BrokenMember one : broken) {
                more |= gone.add(one.symbol());
            }
            if (!more) {
                break;
            }
            skipped.addAll(members.skipped(broken));
            left = PrunedPlan.without(left, gone);
        }
        return new Outcome(left, skipped);
    }
}
