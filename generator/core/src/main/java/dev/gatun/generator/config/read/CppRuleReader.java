package dev.gatun.generator.config.read;

import dev.gatun.generator.config.CppRules;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what is said of libraries of C++ alone. */
final class CppRuleReader {

    private static final String FUNCTION = "a function's name";
    private static final String PARAMETER = "'function.parameter'";
    private static final Pattern PACKAGE = Pattern.compile("[a-z_$][a-z0-9_$]*(\\.[a-z_$][a-z0-9_$]*)*");

    private final Values values;
    private final Problems problems;

    CppRuleReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    CppRules read(Members root) {
        return new CppRules(
                isList(root.get("owned")) ? places(root.get("owned"), FUNCTION) : List.of(),
                places(root.get("gives"), PARAMETER),
                places(root.get("keeps"), PARAMETER),
                places(root.get("copies"), PARAMETER),
                statuses(root.get("errors")),
                instances(root.get("instantiate")),
                names(root.get("names")),
                namespaces(root.get("namespaces")),
                values.texts(root.get("texts"), "type"));
    }

    /** Owned types of C are a map, owned results of C++ a list. */
    static boolean isList(@Nullable Node node) {
        return node instanceof Node.Sequence || node instanceof Node.Scalar;
    }

    /** Whether an entry of {@code errors} is about a class. */
    static boolean isStatus(Node node) {
        return node instanceof Node.Mapping mapping
                && mapping.members().stream()
                        .anyMatch(member -> member.key().text().equals("type"));
    }

    private List<Entry> places(@Nullable Node node, String what) {
        return values.texts(node, what.startsWith("'") ? "place" : "name").stream()
                .map(entry -> values.place(entry, what))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<CppRules.Status> statuses(@Nullable Node node) {
        List<CppRules.Status> statuses = new ArrayList<>();
        for (Node entry : RuleReader.entries(node)) {
            if (isStatus(entry)) {
                CppRules.Status status = status(values.members(entry, Section.STATUS));
                if (status != null) {
                    statuses.add(status);
                }
            }
        }
        return statuses;
    }

    private CppRules.@Nullable Status status(Members members) {
        Entry type = values.place(values.text(members.get("type"), "a class's name"), "a class's name");
        Entry ok = values.name(members.get("ok"));
        Entry message = values.name(members.get("message"));
        Entry exception = className(values.text(members.get("exception"), "the name of a class"), "LevelDbException");
        for (String key : List.of("ok", "message", "exception")) {
            if (!members.has(key)) {
                problems.bad(
                        "a status class has no '" + key + "'",
                        members.position(),
                        1,
                        "as in {type: leveldb::Status, ok: ok, message: ToString, exception: LevelDbException}");
                return null;
            }
        }
        return type == null || ok == null || message == null || exception == null
                ? null
                : new CppRules.Status(type, ok, message, exception);
    }

    private @Nullable Entry className(@Nullable Entry name, String example) {
        if (name == null || SettingsReader.isClassName(name.text())) {
            return name;
        }
        problems.invalidName(
                "'" + name.text() + "' is not a legal Java name",
                name,
                "use an identifier that is no Java keyword, as in " + example);
        return null;
    }

    private List<CppRules.Naming> instances(@Nullable Node node) {
        List<CppRules.Naming> instances = new ArrayList<>();
        if (isList(node)) {
            for (Entry type : values.texts(node, "type")) {
                instances.add(new CppRules.Naming(type, new Entry("", type.position())));
            }
            return instances;
        }
        for (Node.Member member : values.map(node, "a map of types to their names in Java")) {
            Entry type = Values.entry(member.key());
            if (member.value() instanceof Node.Empty) {
                instances.add(new CppRules.Naming(type, new Entry("", type.position())));
            } else {
                add(instances, type, className(values.text(member.value(), "a name in Java"), "Matrix3f"));
            }
        }
        return instances;
    }

    private static void add(List<CppRules.Naming> to, @Nullable Entry name, @Nullable Entry java) {
        if (name != null && java != null) {
            to.add(new CppRules.Naming(name, java));
        }
    }

    private List<CppRules.Naming> names(@Nullable Node node) {
        List<CppRules.Naming> names = new ArrayList<>();
        for (Node.Member member : values.map(node, "a map of names to names in Java")) {
            Entry name = values.place(Values.entry(member.key()), "a qualified name");
            add(names, name, className(values.text(member.value(), "a name in Java"), "getArea"));
        }
        return names;
    }

    private List<CppRules.Naming> namespaces(@Nullable Node node) {
        List<CppRules.Naming> namespaces = new ArrayList<>();
        for (Node.Member member : values.map(node, "a map of namespaces to packages")) {
            Entry name = values.place(Values.entry(member.key()), "a namespace");
            if (member.value() instanceof Node.Empty
                    || (member.value() instanceof Node.Scalar scalar
                            && scalar.text().isEmpty())) {
                add(namespaces, name, new Entry("", member.key().position()));
                continue;
            }
            Entry java = values.text(member.value(), "a package within the target package");
            if (java != null && !PACKAGE.matcher(java.text()).matches()) {
                problems.invalidName(
                        "'" + java.text() + "' is not a package within the target package",
                        java,
                        "use lower-case identifiers with dots between, or \"\" for the target package itself");
            } else {
                add(namespaces, name, java);
            }
        }
        return namespaces;
    }
}
