package dev.gatun.generator;

import dev.gatun.generator.build.BrokenMember;
import dev.gatun.generator.build.ShimFaults;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.Operation;
import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What functions of a C++ shim are for, by their symbols: so that what the compiler says of them can be said of the header. */
final class ShimMembers {

    private final CppModel model;
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, Member> classes = new HashMap<>();

    /**
     * @param name in C++, without parameters
     * @param position in the header
     * @param ofInstance whether its class is an instance of a template, or in one
     */
    record Member(String name, @Nullable SourcePosition position, boolean ofInstance) {}

    ShimMembers(CppPlan plan, CppModel model) {
        this.model = model;
        plan.headers().forEach(header -> header.calls().forEach(call -> add(call, false)));
        plan.types().forEach(this::add);
    }

    private void add(CppTypePlan type) {
        if (type instanceof ClassPlan planned) {
            CppDeclaration declared = model.classes().get(planned.cppName());
            boolean instance = planned.cppName().isOfInstance();
            SourcePosition position = declared == null ? null : declared.position();
            classes.put(planned.prefix(), new Member(readable(planned.cppName()), position, instance));
            planned.constructors().forEach(call -> add(call, instance));
            planned.calls().forEach(call -> add(call, instance));
            if (planned.director() != null) {
                planned.director().constructors().forEach(call -> add(call, instance));
            }
            planned.nested().forEach(this::add);
        }
    }

    private void add(CppCall call, boolean ofInstance) {
        CppDeclaration.Function function = call.function();
        if (function != null) {
            boolean inherited =
                    function.name().isMember() && function.name().scope().isOfInstance();
            members.put(
                    call.symbol(), new Member(readable(function.name()), function.position(), ofInstance || inherited));
            return;
        }
        QualifiedName variable = variable(call.operation());
        if (variable != null) {
            members.put(call.symbol(), new Member(readable(variable), position(variable), ofInstance));
            return;
        }
        String field = switch (call.operation()) {
            case Operation.GetField(String name) -> name;
            case Operation.SetField(String name) -> name;
            default -> null;
        };
        if (field != null && call.self() != null) {
            String name = readable(call.self()) + "::" + field;
            members.put(call.symbol(), new Member(name, field(call.self(), field), ofInstance));
        }
    }

    private static @Nullable QualifiedName variable(Operation operation) {
        return switch (operation) {
            case Operation.GetVariable(QualifiedName name) -> name;
            case Operation.SetVariable(QualifiedName name) -> name;
            default -> null;
        };
    }

    private @Nullable SourcePosition position(QualifiedName variable) {
        CppDeclaration.CppClass owner = model.classes().get(variable.scope());
        Stream<CppDeclaration.Variable> all = owner != null
                ? owner.members(CppDeclaration.Variable.class)
                : model.declarations().stream()
                        .filter(CppDeclaration.Variable.class::isInstance)
                        .map(CppDeclaration.Variable.class::cast);
        return all.filter(one -> one.name().equals(variable))
                .map(CppDeclaration::position)
                .findFirst()
                .orElse(null);
    }

    /** Names within template arguments begin at the global namespace, which readers know. */
    private static String readable(QualifiedName name) {
        return name.spelling().replaceAll("(^|[^\\w>])::", "$1");
    }

    private @Nullable SourcePosition field(QualifiedName owner, String field) {
        CppDeclaration.CppClass declared = model.classes().get(owner);
        return declared == null
                ? null
                : declared.members(CppDeclaration.Field.class)
                        .filter(one -> one.name().identifier().equals(field))
                        .map(CppDeclaration::position)
                        .findFirst()
                        .orElse(null);
    }

    /** A class's own function belongs to the class with the longest prefix. */
    @Nullable Member of(String symbol) {
        Member member = members.get(symbol);
        if (member != null) {
            return member;
        }
        String prefix = "";
        for (String candidate : classes.keySet()) {
            if (symbol.startsWith(candidate + "_") && candidate.length() > prefix.length()) {
                prefix = candidate;
            }
        }
        return classes.get(prefix);
    }

    /** The symbols of all functions that are there for a member. */
    List<String> symbolsOf(String name) {
        return members.entrySet().stream()
                .filter(each -> each.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The prefix of a class's functions; null for none. */
    @Nullable String prefixOf(String className) {
        return classes.entrySet().stream()
                .filter(each -> each.getValue().name().equals(className))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    boolean isPrefix(String prefix) {
        return classes.containsKey(prefix);
    }

    /** Whether it is known what all of them are for. */
    boolean knows(List<BrokenMember> broken) {
        return broken.stream().allMatch(one -> of(one.symbol()) != null);
    }

    /** What the build says, in terms of the header where that is known. */
    List<Diagnostic> explained(List<Diagnostic> diagnostics, ShimFaults faults) {
        List<Diagnostic> all = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.equals(faults.unlinked())) {
                all.addAll(new UndefinedMembers(faults, this).diagnostics());
                continue;
            }
            BrokenMember about = faults.broken().stream()
                    .filter(one -> one.diagnostic().equals(diagnostic))
                    .findFirst()
                    .orElse(null);
            Member member = about == null ? null : of(about.symbol());
            Diagnostic told = about == null || member == null ? diagnostic : explained(member, about);
            // a field is read and written
            if (all.stream().noneMatch(other -> isSame(other, told))) {
                all.add(told);
            }
        }
        return all;
    }

    private static boolean isSame(Diagnostic one, Diagnostic other) {
        return one.position() != null
                && one.position().equals(other.position())
                && one.message().equals(other.message());
    }

    private static Diagnostic explained(Member member, BrokenMember broken) {
        Diagnostic told = broken.diagnostic();
        return new Diagnostic(
                        DiagnosticKind.BROKEN_MEMBER,
                        "the compiler refuses '" + member.name() + "' in the C++ shim: " + broken.message(),
                        member.position(),
                        1,
                        told.hint(),
                        told.notes())
                .withNote("for the shim's function " + broken.symbol(), null);
    }

    /** What is left out, if it has a place in the header. */
    List<Skipped> skipped(List<BrokenMember> broken) {
        List<Skipped> all = new ArrayList<>();
        for (BrokenMember one : broken) {
            Member member = of(one.symbol());
            SourcePosition position = member == null || member.position() == null
                    ? one.diagnostic().position()
                    : member.position();
            if (position != null) {
                String name = member == null ? one.symbol() : member.name();
                String what = members.containsKey(one.symbol()) ? "it" : "what serves it as a whole";
                String reason = "the compiler refuses " + what + ": " + one.message();
                all.add(new Skipped(DiagnosticKind.SKIPPED_BROKEN, name, reason, position));
            }
        }
        return all;
    }
}
