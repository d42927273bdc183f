package dev.gatun.generator;

import dev.gatun.generator.ShimMembers.Member;
import dev.gatun.generator.build.ShimFaults;
import dev.gatun.generator.build.Undefined;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.plan.cpp.HelperSymbols;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the linker finds nowhere, told of the header's members that need it. */
final class UndefinedMembers {

    /** So many are told each; a library that was forgotten is one mistake, not hundreds. */
    private static final int MOST_TOLD = 8;

    private static final int MOST_NOTES = 3;
    /** The class by which the shim lets Java extend another; its functions are no members of the header. */
    private static final Pattern DIRECTOR = Pattern.compile("(gatun_\\w+)_java(?:::.*)?$");
    /** What comes with the first virtual function that is neither pure nor inline (Itanium ABI 5.2.3). */
    private static final Pattern OF_CLASS = Pattern.compile("(vtable|VTT|typeinfo|typeinfo name) for (.+)");

    private final ShimFaults faults;
    private final ShimMembers members;
    private final Map<Undefined, Set<String>> needing = new LinkedHashMap<>();

    UndefinedMembers(ShimFaults faults, ShimMembers members) {
        this.faults = faults;
        this.members = members;
        for (Undefined undefined : faults.undefined()) {
            Set<String> symbols = new LinkedHashSet<>();
            undefined.users().forEach(user -> symbols.addAll(symbolsOf(user)));
            // where the linker names no user, or one within the header's own code
            if (symbols.isEmpty()) {
                symbols.addAll(symbolsOf(undefined.name()));
            }
            needing.put(undefined, symbols);
        }
    }

    /** The shim's functions that a function, as the linker has it, is or belongs to. */
    private List<String> symbolsOf(String function) {
        Matcher director = DIRECTOR.matcher(function);
        if (members.of(function) != null) {
            return List.of(function);
        }
        if (director.find() && members.isPrefix(director.group(1))) {
            return List.of(HelperSymbols.director(director.group(1)));
        }
        Matcher ofClass = OF_CLASS.matcher(function);
        String prefix = ofClass.matches() ? members.prefixOf(ofClass.group(2)) : null;
        return prefix != null
                ? List.of(HelperSymbols.director(prefix))
                : members.symbolsOf(LinkedName.withoutParameters(function));
    }

    /** What has to be left out. */
    Set<String> symbols() {
        return needing.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    List<Skipped> skipped() {
        Map<String, Skipped> all = new LinkedHashMap<>();
        needing.forEach((undefined, symbols) -> symbols.forEach(symbol -> {
            Member member = members.of(symbol);
            if (member != null && member.position() != null) {
                String reason =
                        nothingDefines(undefined, member) + (isOwn(undefined, member) ? "" : ", which it needs");
                all.putIfAbsent(
                        member.name() + member.position(),
                        new Skipped(DiagnosticKind.SKIPPED_BROKEN, member.name(), reason, member.position()));
            }
        }));
        return List.copyOf(all.values());
    }

    /** One for each that a member needs, in the order of the header, then one for all others. */
    List<Diagnostic> diagnostics() {
        Diagnostic unlinked = Objects.requireNonNull(faults.unlinked());
        List<Diagnostic> told = new ArrayList<>();
        List<String> others = new ArrayList<>();
        needing.forEach((undefined, symbols) -> {
            Diagnostic one = diagnostic(undefined, symbols);
            if (comesWithTheTable(undefined)) {
                return;
            }
            if (one == null) {
                others.add("'" + undefined.name() + "'");
            } else {
                told.add(one);
            }
        });
        if (told.isEmpty()) {
            return List.of(unlinked);
        }
        told.sort(Comparator.comparing(
                        (Diagnostic one) -> position(one).file().path().toString())
                .thenComparingInt(one -> position(one).offset()));
        List<Diagnostic> all = new ArrayList<>(told.subList(0, Math.min(told.size(), MOST_TOLD)));
        // how to go on is told once
        all.set(0, all.getFirst().withHint(hint(unlinked)));
        int more = told.size() - all.size();
        if (more > 0) {
            others.add(more + (more == 1 ? " more member" : " more members"));
        }
        if (!others.isEmpty()) {
            String message = "the C++ shim can't be linked: nothing defines " + cut(others) + " either";
            all.add(new Diagnostic(DiagnosticKind.SHIM_NOT_BUILT, message, null, 1, null));
        }
        return all;
    }

    private static String cut(List<String> names) {
        int most = Math.min(names.size(), MOST_TOLD);
        String some = String.join(", ", names.subList(names.size() - most, names.size()));
        return names.size() == most ? some : names.size() - most + " others, " + some;
    }

    private static SourcePosition position(Diagnostic told) {
        return Objects.requireNonNull(told.position());
    }

    private static String hint(Diagnostic unlinked) {
        String hint = Objects.requireNonNullElse(unlinked.hint(), "");
        return "name the library with -l, or its source with --source; --skip-broken leaves out what nothing defines"
                + hint.substring(Math.max(0, hint.indexOf("; to try")));
    }

    /** Type information is where the table of virtual functions is: one cause, one message. */
    private boolean comesWithTheTable(Undefined undefined) {
        Matcher ofClass = OF_CLASS.matcher(undefined.name());
        return ofClass.matches()
                && !ofClass.group(1).equals("vtable")
                && faults.undefined().stream().anyMatch(other -> other.name().equals("vtable for " + ofClass.group(2)));
    }

    /** The declaration itself, also where it is called through the table of virtual functions; overloads can't be told apart then. */
    private Stream<Member> declared(Undefined undefined) {
        List<Member> all = members.symbolsOf(LinkedName.withoutParameters(undefined.name())).stream()
                .map(members::of)
                .distinct()
                .toList();
        return all.size() == 1 ? all.stream() : Stream.empty();
    }

    private @Nullable Diagnostic diagnostic(Undefined undefined, Set<String> symbols) {
        List<Member> needed = Stream.concat(
                        declared(undefined), symbols.stream().map(members::of))
                .filter(member -> member != null && member.position() != null)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted(Comparator.comparing(member -> !isOwn(undefined, member)))
                .toList();
        if (needed.isEmpty()) {
            return null;
        }
        Member first = needed.getFirst();
        String needs = isOwn(undefined, first) ? "" : ", which '" + first.name() + "' needs";
        Diagnostic told = new Diagnostic(
                DiagnosticKind.UNDEFINED_MEMBER, nothingDefines(undefined, first) + needs, first.position(), 1, null);
        List<Member> others = needed.stream()
                .skip(1)
                // the class as a whole, whose member it is
                .filter(other -> !first.name().startsWith(other.name() + "::"))
                .toList();
        for (Member other : others.subList(0, Math.min(others.size(), MOST_NOTES))) {
            told = told.withNote("'" + other.name() + "' needs it too", other.position());
        }
        return others.size() > MOST_NOTES
                ? told.withNote("and " + (others.size() - MOST_NOTES) + " more need it", null)
                : told;
    }

    private static boolean isOwn(Undefined undefined, Member member) {
        Matcher ofClass = OF_CLASS.matcher(undefined.name());
        return ofClass.matches()
                || LinkedName.withoutParameters(undefined.name()).equals(member.name());
    }

    private static String nothingDefines(Undefined undefined, Member member) {
        Matcher ofClass = OF_CLASS.matcher(undefined.name());
        if (!ofClass.matches()) {
            return "nothing defines '" + undefined.name() + "'";
        }
        String owner = ofClass.group(2);
        String which = ofClass.group(1).startsWith("typeinfo")
                ? "type information of '" + owner + "', which a library built with -fno-rtti lacks"
                : "virtual functions of '" + owner + "'";
        String whose = member.name().equals(owner) ? "" : ", which '" + member.name() + "' needs";
        return "nothing defines the " + which + whose;
    }
}
