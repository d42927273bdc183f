package dev.gatun.generator;

import dev.gatun.generator.ShimMembers.Member;
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
import org.jspecify.annotations.Nullable;

/**
 * Finds out by trial which members the compiler refuses, or the linker finds nowhere, and leaves them out: those of instances of templates in
 * any case, since a member that its arguments don't fit is no mistake of the header as long as nobody uses it ([temp.inst]); others on request.
 */
final class BrokenMembers {

    /** What goes wrong in one member can hide what is wrong with others; compilers stop counting too. */
    static final int MOST_ROUNDS = 16;

    private final CppModel model;
    private final Shims shims;
    private final ShimRequest request;

    BrokenMembers(CppModel model, Shims shims, ShimRequest request) {
        this.model = model;
        this.shims = shims;
        this.request = request;
    }

    /**
     * What is left.
     *
     * @param plan that the compiler takes, unless there is more wrong than members
     * @param gone functions of the shim that are left out
     * @param skipped what was left out
     */
    record Outcome(CppPlan plan, Set<String> gone, List<Skipped> skipped) {}

    /** Asks before anything is written, if it was asked for, or if somebody else compiles the shim when the Java sources can't follow any more. */
    Outcome beforehand(CppPlan plan) {
        Outcome left = new Outcome(plan, Set.of(), List.of());
        boolean instances = request.later()
                && plan.allClasses().anyMatch(each -> each.cppName().isOfInstance());
        if (!request.skipBroken() && !instances) {
            return left;
        }
        for (int i = 0; i < MOST_ROUNDS; i++) {
            Built built = shims.attempt(
                    plan.shim(), CppShimEmitter.emit(left.plan()), model.abi().triple());
            Outcome less = without(left, built.faults());
            if (less.equals(left)) {
                break;
            }
            left = less;
        }
        return left;
    }

    /** What is left without the members that have to go; the same if there are none. */
    Outcome without(Outcome all, ShimFaults faults) {
        Faulty faulty = faulty(faults, new ShimMembers(all.plan(), model));
        Set<String> gone = new HashSet<>(all.gone());
        if (!gone.addAll(faulty.symbols())) {
            return all;
        }
        List<Skipped> skipped = new ArrayList<>(all.skipped());
        skipped.addAll(faulty.skipped());
        return new Outcome(PrunedPlan.without(all.plan(), gone), gone, skipped);
    }

    /** What has to go; nothing where something is wrong that belongs to no member. */
    private record Faulty(Set<String> symbols, List<Skipped> skipped) {

        static final Faulty NOTHING = new Faulty(Set.of(), List.of());
    }

    private Faulty faulty(ShimFaults faults, ShimMembers members) {
        if (!faults.broken().isEmpty()) {
            return refused(faults.broken(), members);
        }
        // what is built later may be linked with more than is known now
        if (!request.skipBroken() || shims.isBuiltLater()) {
            return Faulty.NOTHING;
        }
        UndefinedMembers undefined = new UndefinedMembers(faults, members);
        return new Faulty(undefined.symbols(), undefined.skipped());
    }

    private Faulty refused(List<BrokenMember> broken, ShimMembers members) {
        if (request.skipBroken() && !members.knows(broken)) {
            return Faulty.NOTHING;
        }
        List<BrokenMember> leaving = broken.stream()
                .filter(one -> request.skipBroken() || isOfInstance(members.of(one.symbol())))
                .toList();
        Set<String> symbols = leaving.stream().map(BrokenMember::symbol).collect(Collectors.toSet());
        return new Faulty(symbols, members.skipped(leaving));
    }

    private static boolean isOfInstance(@Nullable Member member) {
        return member != null && member.ofInstance();
    }
}
