package dev.gatun.generator.config.read;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.EnumRule;
import dev.gatun.generator.config.ErrorRule;
import dev.gatun.generator.config.ErrorRule.Convention;
import dev.gatun.generator.config.OwnedRule;
import dev.gatun.generator.config.StringRule;
import dev.gatun.generator.config.TaggedUnionRule;
import dev.gatun.generator.config.tree.Node;
import dev.gatun.generator.pattern.NamePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rules for whole functions and for types. */
final class RuleReader {

    private static final Pattern NUMBER = Pattern.compile("-?(0[xX][0-9a-fA-F]{1,16}|[0-9]{1,20})");

    private final Values values;
    private final Problems problems;

    RuleReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** Entries of a list of maps; a single map will do. */
    static List<Node> entries(@Nullable Node node) {
        return switch (node) {
            case null -> List.of();
            case Node.Sequence sequence -> sequence.items();
            case Node.Empty _ -> List.of();
            case Node.Mapping _, Node.Scalar _ -> List.of(node);
        };
    }

    List<ErrorRule> errors(@Nullable Node node) {
        List<ErrorRule> rules = new ArrayList<>();
        for (Node entry : entries(node)) {
            if (CppRuleReader.isStatus(entry)) {
                continue;
            }
            ErrorRule rule =
                    entry instanceof Node.Mapping mapping ? error(new Members(mapping, Section.ERROR, problems)) : null;
            if (rule != null) {
                rules.add(rule);
            } else if (!(entry instanceof Node.Mapping)) {
                values.members(entry, Section.ERROR);
            }
        }
        return rules;
    }

    private @Nullable ErrorRule error(Members members) {
        List<Entry> success = numbers(members.get("success"));
        Convention convention = values.word(members.written("convention"), Convention.values());
        if (convention == null && members.has("success")) {
            convention = Convention.STATUS;
        }
        ErrorRule rule = new ErrorRule(
                functions(members, "an entry of 'errors'"),
                convention == null ? Convention.STATUS : convention,
                success,
                numbers(members.get("failure")),
                pattern(members.get("codes")),
                values.name(members.get("code")),
                values.name(members.get("message")),
                exception(members.get("exception")));
        if (convention == null && members.written("convention") == null) {
            problems.bad(
                    "an entry of 'errors' doesn't say how functions fail",
                    members.position(),
                    1,
                    "give the values that mean success, as in success: 0, or a convention: null, negative or errno");
            return null;
        }
        boolean unreadable = success.isEmpty() && members.has("success");
        return rule.functions().isEmpty() || convention == null || unreadable ? null : rule;
    }

    private List<Entry> functions(Members members, String owner) {
        List<Entry> functions = values.patterns(members.get("functions"));
        if (!members.has("functions")) {
            problems.bad(owner + " names no functions", members.position(), 1, "add functions: with names or patterns");
        }
        return functions;
    }

    private @Nullable Entry pattern(@Nullable Node node) {
        List<Entry> patterns = node == null ? List.of() : values.patterns(node);
        if (patterns.size() > 1) {
            problems.bad("expected a single name or pattern", patterns.get(1), "join patterns by |");
        }
        return patterns.isEmpty() ? null : patterns.getFirst();
    }

    private @Nullable Entry exception(@Nullable Node node) {
        Entry name = values.text(node, "the name of a class");
        if (name == null || SettingsReader.isClassName(name.text())) {
            return name;
        }
        problems.invalidName(
                "'" + name.text() + "' is not a legal Java class name",
                name,
                "use an identifier that is no Java keyword, as in exception: SqliteException");
        return null;
    }

    /** Numbers, ranges of numbers, and names of constants. */
    private List<Entry> numbers(@Nullable Node node) {
        return values.list(node, "a list of values", item -> {
            Entry entry = values.text(item, "a value");
            if (entry == null || isNumberRangeOrName(entry.text())) {
                return entry;
            }
            problems.bad(
                    "'" + entry.text() + "' is no value",
                    entry,
                    "write a number, a range as in 100..101, or the name of a constant");
            return null;
        });
    }

    private static boolean isNumberRangeOrName(String text) {
        int dots = text.indexOf("..");
        return dots < 0 ? isValue(text) : isValue(text.substring(0, dots)) && isValue(text.substring(dots + 2));
    }

    private static boolean isValue(String text) {
        return NUMBER.matcher(text).matches() || NamePattern.isName(text);
    }

    List<OwnedRule> owned(@Nullable Node node) {
        List<OwnedRule> rules = new ArrayList<>();
        for (Node.Member member : values.map(node, "a map of types to the functions that free them")) {
            Entry type = values.place(Values.entry(member.key()), "a type's name");
            OwnedRule rule = type == null ? null : owned(type, member.value());
            if (rule != null) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private @Nullable OwnedRule owned(Entry type, Node node) {
        if (node instanceof Node.Scalar) {
            Entry free = values.name(node);
            return free == null
                    ? null
                    : new OwnedRule(type, free, null, List.of(), List.of(), null, OwnedRule.Mode.CONFINED, false);
        }
        Members members = values.members(node, Section.OWNED);
        Entry free = values.name(members.get("free"));
        if (!members.has("free") && node instanceof Node.Mapping) {
            problems.bad(
                    "owned type '" + type.text() + "' has no function that frees it",
                    members.position(),
                    1,
                    "add free: with the function's name");
        }
        OwnedRule.Mode mode = values.word(members.get("mode"), OwnedRule.Mode.values());
        List<Entry> from = members.has("from") ? values.patterns(members.get("from")) : null;
        List<Entry> borrowed = values.patterns(members.get("borrowed"));
        List<Entry> consumedBy = values.texts(members.get("consumed-by"), "place").stream()
                .map(entry -> values.place(entry, "'function.parameter'"))
                .filter(Objects::nonNull)
                .toList();
        Entry parent = values.place(values.text(members.get("parent"), "a type's name"), "a type's name");
        boolean cleaner = values.flag(members.get("cleaner"));
        return free == null
                ? null
                : new OwnedRule(
                        type,
                        free,
                        from,
                        borrowed,
                        consumedBy,
                        parent,
                        mode == null ? OwnedRule.Mode.CONFINED : mode,
                        cleaner);
    }

    List<EnumRule> enums(@Nullable Node node) {
        List<EnumRule> rules = new ArrayList<>();
        for (Node.Member member : values.map(node, "a map of enums to closed, open or flags")) {
            Entry name = values.place(Values.entry(member.key()), "an enum's name");
            EnumRule.Form form = values.word(member.value(), EnumRule.Form.values());
            if (name != null && form != null) {
                rules.add(new EnumRule(name, form));
            }
        }
        return rules;
    }

    List<TaggedUnionRule> tagged(@Nullable Node node) {
        List<TaggedUnionRule> rules = new ArrayList<>();
        for (Node.Member member : values.map(node, "a map of structs to their tagged unions")) {
            Entry struct = values.place(Values.entry(member.key()), "a struct's name");
            Members members = values.members(member.value(), Section.TAGGED);
            Entry tag = values.name(members.get("tag"));
            Entry union = values.name(members.get("union"));
            List<TaggedUnionRule.Case> cases = cases(members.get("cases"));
            if (member.value() instanceof Node.Mapping && (!members.has("tag") || !members.has("cases"))) {
                problems.bad(
                        "a tagged union needs 'tag' and 'cases'",
                        members.position(),
                        1,
                        "as in {tag: kind, cases: {NUMBER: n, TEXT: s}}");
            }
            if (struct != null && tag != null) {
                rules.add(new TaggedUnionRule(struct, tag, union, cases));
            }
        }
        return rules;
    }

    private List<TaggedUnionRule.Case> cases(@Nullable Node node) {
        List<TaggedUnionRule.Case> cases = new ArrayList<>();
        for (Node.Member member : values.map(node, "a map of the tag's constants to members of the union")) {
            Entry constant = Values.entry(member.key());
            if (!isValue(constant.text())) {
                problems.bad("expected a constant or a number, not '" + constant.text() + "'", constant, null);
                continue;
            }
            Entry field = member.value() instanceof Node.Empty ? null : values.name(member.value());
            cases.add(new TaggedUnionRule.Case(constant, field));
        }
        return cases;
    }

    List<StringRule> strings(@Nullable Node node) {
        List<StringRule> rules = new ArrayList<>();
        for (Node entry : entries(node)) {
            Members members = values.members(entry, Section.STRINGS);
            if (!(entry instanceof Node.Mapping)) {
                continue;
            }
            List<Entry> types = values.names(members.get("types"));
            List<Entry> functions = members.has("types") && !members.has("functions")
                    ? List.of()
                    : functions(members, "an entry of 'strings'");
            Entry charset = ConfigurationReader.charset(members.get("charset"), values, problems);
            Entry free = values.name(members.get("free"));
            if (!functions.isEmpty() || !types.isEmpty()) {
                rules.add(new StringRule(functions, types, charset, free));
            }
        }
        return rules;
    }
}
