package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.plan.cpp.CallPlanner.Shape;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppCall.Operation;
import dev.gatun.generator.syntax.cpp.CppDeclarator.RefQualifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Functions that become methods of one Java class. Of a const and a non-const one with the same parameters one is planned: the non-const
 * one, unless it gives an address where the other gives a value.
 */
final class Overloads {

    private final MemberScope scope;
    private final Symbols symbols;
    private final String prefix;
    private final Skips skips;
    private final Map<Key, Candidate> candidates = new LinkedHashMap<>();

    /**
     * A function that can be called.
     *
     * @param wanted the method's name
     * @param word what its symbol ends with
     * @param self null for what is called on no object
     * @param required number of arguments without defaults
     */
    record Candidate(
            Function function,
            String wanted,
            String word,
            Operation operation,
            @Nullable QualifiedName self,
            boolean selfConst,
            Shape shape,
            int required) {}

    /** Functions with one of these are told apart by {@code const} or {@code &&} at most. */
    private record Key(String name, boolean isStatic, List<String> parameters) {}

    Overloads(MemberScope scope, Symbols symbols, String prefix, Skips skips) {
        this.scope = scope;
        this.symbols = symbols;
        this.prefix = prefix;
        this.skips = skips;
    }

    void add(Candidate candidate) {
        List<String> parameters = candidate.shape().arguments().stream()
                .map(CppArgument::passing)
                .map(Erasure::of)
                .toList();
        Key key = new Key(candidate.wanted(), candidate.self() == null, parameters);
        Candidate other = candidates.putIfAbsent(key, candidate);
        if (other == null) {
            return;
        }
        if (!isPair(other, candidate)) {
            skips.add(candidate.function(), SkipReason.SAME_SIGNATURE, "another overload is the same to Java");
        } else if (isBetter(candidate, other)) {
            candidates.put(key, candidate);
        }
    }

    private static boolean isPair(Candidate one, Candidate other) {
        return one.function().kind() == Function.Kind.METHOD
                && other.function().kind() == Function.Kind.METHOD
                && (one.selfConst() != other.selfConst() || isRvalue(one) != isRvalue(other));
    }

    private static boolean isRvalue(Candidate candidate) {
        return candidate.function().qualifiers().reference() == RefQualifier.RVALUE;
    }

    private static boolean isBetter(Candidate candidate, Candidate other) {
        if (isRvalue(candidate) != isRvalue(other)) {
            return isRvalue(other);
        }
        boolean address = candidate.shape().result() instanceof CppPassing.Address;
        boolean otherAddress = other.shape().result() instanceof CppPassing.Address;
        return address == otherAddress ? other.selfConst() : otherAddress;
    }

    /** Whole functions first: what leaves arguments out gives way to an overload that has no more. */
    List<CppCall> calls() {
        List<CppCall> calls = new ArrayList<>();
        for (Candidate each : candidates.values()) {
            CppCall call = call(each, each.shape());
            if (call == null) {
                skips.add(each.function(), SkipReason.SAME_SIGNATURE, "another overload is the same to Java");
            } else {
                calls.add(call);
            }
        }
        for (Candidate each : candidates.values()) {
            for (int count = each.shape().arguments().size() - 1; count >= each.required(); count--) {
                CppCall call = call(each, each.shape().first(count));
                if (call != null) {
                    calls.add(call);
                }
            }
        }
        return calls;
    }

    private @Nullable CppCall call(Candidate each, Shape shape) {
        MemberScope.Claim claim = scope.claim(
                each.wanted(),
                shape.arguments(),
                shape.result(),
                each.self() == null,
                each.function().virtuality() != Function.Virtuality.NONE);
        return claim == null ? null : CallPlanner.call(each, claim, symbols.allocate(prefix, each.word()), shape);
    }
}
