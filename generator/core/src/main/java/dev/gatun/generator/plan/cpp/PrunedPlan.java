package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import dev.gatun.generator.plan.cpp.CppTypePlan.Iteration;
import dev.gatun.generator.plan.cpp.CppTypePlan.Traits;
import dev.gatun.generator.plan.cpp.DirectorPlan.Overridable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A plan without what some functions of the shim are for: neither they nor what Java would call them by. */
public final class PrunedPlan {

    private final Set<String> gone;
    private final Set<Signature> lost;

    private PrunedPlan(Set<String> gone, Set<Signature> lost) {
        this.gone = gone;
        this.lost = lost;
    }

    /** What tells methods of Java apart. */
    private record Signature(String name, List<CppPassing> parameters) {

        static Signature of(CppCall call) {
            return new Signature(
                    call.name(),
                    call.arguments().stream().map(CppArgument::passing).toList());
        }
    }

    /** @param symbols of the functions, those that serve a class as a whole among them */
    public static CppPlan without(CppPlan plan, Set<String> symbols) {
        PrunedPlan pruned = new PrunedPlan(symbols, lost(plan, symbols));
        return new CppPlan(
                plan.headerName(),
                plan.library(),
                plan.libraries(),
                plan.shim(),
                plan.includes(),
                plan.headers().stream().map(pruned::header).toList(),
                plan.types().stream().map(pruned::type).toList(),
                plan.texts(),
                plan.skipped(),
                plan.diagnostics());
    }

    private CppHeaderPlan header(CppHeaderPlan header) {
        return new CppHeaderPlan(header.name(), header.cppName(), header.constants(), calls(header.calls()));
    }

    /** Methods that some class has no longer: those of classes below override nothing then. */
    private static Set<Signature> lost(CppPlan plan, Set<String> gone) {
        Set<Signature> lost = new HashSet<>();
        plan.allClasses().forEach(type -> {
            type.calls().stream()
                    .filter(call -> gone.contains(call.symbol()))
                    .map(Signature::of)
                    .forEach(lost::add);
            if (type.director() instanceof DirectorPlan director && isBroken(gone, type.prefix(), director)) {
                director.overridables().stream()
                        .map(Overridable::call)
                        .map(Signature::of)
                        .forEach(lost::add);
            }
        });
        return lost;
    }

    private List<CppCall> calls(List<CppCall> calls) {
        return calls.stream()
                .filter(call -> !gone.contains(call.symbol()))
                .map(this::found)
                .toList();
    }

    /** {@code @Override} is said only where it is sure: it needn't be. */
    private CppCall found(CppCall call) {
        return call.isOverride() && lost.contains(Signature.of(call)) ? call.as(false, call.isProtected()) : call;
    }

    private @Nullable DirectorPlan director(String prefix, @Nullable DirectorPlan director) {
        if (director == null || isBroken(gone, prefix, director)) {
            return null;
        }
        return new DirectorPlan(
                director.overridables().stream()
                        .map(each -> new Overridable(found(each.call()), each.function(), each.definedIn()))
                        .toList(),
                director.constructors(),
                director.deletes(),
                director.virtualBases());
    }

    private @Nullable CppCall call(@Nullable CppCall call) {
        return call == null || gone.contains(call.symbol()) ? null : call;
    }

    private CppTypePlan type(CppTypePlan type) {
        return type instanceof ClassPlan planned ? pruned(planned) : type;
    }

    private ClassPlan pruned(ClassPlan type) {
        String prefix = type.prefix();
        boolean lasting = gone.contains(HelperSymbols.delete(prefix))
                || gone.contains(HelperSymbols.sizeOf(prefix))
                || gone.contains(HelperSymbols.alignOf(prefix));
        boolean valueless =
                gone.contains(HelperSymbols.toValue(prefix)) || gone.contains(HelperSymbols.ofValue(prefix));
        return new ClassPlan(
                type.name(),
                type.cppName(),
                prefix,
                type.base() == null ? null : base(prefix, type.base(), 0),
                further(type),
                type.interfaceName(),
                type.isAbstract(),
                type.isPolymorphic(),
                lasting ? Disposal.NONE : type.disposal(),
                type.isCopyable(),
                type.isMovable(),
                // an object that can't be deleted is better not made
                lasting ? List.of() : calls(type.constructors()),
                calls(type.calls()),
                type.constants(),
                lasting ? null : director(prefix, type.director()),
                type.exception(),
                traits(prefix, type.traits()),
                valueless ? null : type.value(),
                type.nested().stream().map(this::type).toList(),
                type.documentation());
    }

    private List<BasePlan> further(ClassPlan type) {
        int first = type.base() == null ? 0 : 1;
        List<BasePlan> bases = new ArrayList<>();
        for (int i = 0; i < type.further().size(); i++) {
            bases.add(base(type.prefix(), type.further().get(i), first + i));
        }
        return bases;
    }

    private BasePlan base(String prefix, BasePlan base, int index) {
        return new BasePlan(
                base.name(),
                base.cppName(),
                base.interfaceName(),
                base.isVirtual(),
                base.downcast() && !gone.contains(HelperSymbols.downcast(prefix, index)),
                base.deletes());
    }

    /** A class that derives from the header's can't be written in part. */
    private static boolean isBroken(Set<String> gone, String prefix, DirectorPlan director) {
        return gone.contains(HelperSymbols.director(prefix))
                || gone.contains(HelperSymbols.extendedDelete(prefix))
                || director.constructors().stream().anyMatch(call -> gone.contains(call.symbol()))
                || IntStream.range(0, director.overridables().size())
                        .anyMatch(i -> gone.contains(HelperSymbols.superCall(prefix, i)));
    }

    private Traits traits(String prefix, Traits traits) {
        Iteration iteration = traits.iteration();
        boolean walked = iteration != null
                && List.of(
                                HelperSymbols.iterate(prefix),
                                HelperSymbols.hasNext(prefix),
                                HelperSymbols.next(prefix),
                                HelperSymbols.iterated(prefix))
                        .stream()
                        .noneMatch(gone::contains);
        return new Traits(
                call(traits.equals()),
                call(traits.compare()),
                traits.hash() && !gone.contains(HelperSymbols.hash(prefix)),
                traits.text() && !gone.contains(HelperSymbols.text(prefix)),
                walked ? iteration : null);
    }
}
