package dev.gatun.generator.config.read;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.FileSettings;
import dev.gatun.generator.config.tree.Node;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Reads what stands for options. */
final class SettingsReader {

    private static final String PATH = "path";
    private static final Set<String> LANGUAGES = Set.of("c", "c++");

    private final Values values;
    private final Problems problems;

    SettingsReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    FileSettings read(Members members) {
        Members include = section(members.get("include"), Section.INCLUDE, members);
        Members exclude = section(members.get("exclude"), Section.EXCLUDE, members);
        return new FileSettings(
                packageName(members.get("package")),
                values.texts(members.get("headers"), "header"),
                values.texts(members.get("libraries"), "library name"),
                className(members.get("header-class"), "header-class: Sqlite"),
                values.texts(members.get("include-dirs"), PATH),
                defines(members.get("defines")),
                values.texts(members.get("pkg-config"), "package name"),
                language(members.get("language")),
                values.text(members.get("standard"), "a standard of C or C++, as in gnu17"),
                values.text(members.get("target"), "a target, as in aarch64-apple-darwin"),
                values.text(members.get("sysroot"), "a " + PATH),
                values.flag(members.get("build-shim")),
                values.texts(members.get("sources"), PATH),
                values.texts(members.get("macro-functions"), "signature"),
                byKind(include),
                values.texts(include.get("headers"), "header pattern"),
                values.flag(include.get("all")),
                byKind(exclude),
                values.texts(exclude.get("headers"), "header pattern"),
                values.texts(members.get("used-by"), PATH));
    }

    private Members section(@Nullable Node node, Section section, Members outer) {
        return node == null ? Members.none(outer.position(), section, problems) : values.members(node, section);
    }

    private @Nullable Entry packageName(@Nullable Node node) {
        Entry name = values.text(node, "the name of a package");
        if (name == null || SourceVersion.isName(name.text())) {
            return name;
        }
        problems.invalidName(
                "'" + name.text() + "' is not a legal Java package name",
                name,
                "use identifiers joined by dots that are no Java keywords, as in package: org.sqlite");
        return null;
    }

    private @Nullable Entry language(@Nullable Node node) {
        Entry name = values.text(node, "a language, c or c++");
        if (name == null || LANGUAGES.contains(name.text())) {
            return name;
        }
        problems.bad("language '" + name.text() + "' is not read", name, "write language: c, or language: c++");
        return null;
    }

    private @Nullable Entry className(@Nullable Node node, String example) {
        Entry name = values.text(node, "the name of a class");
        if (name == null || isClassName(name.text())) {
            return name;
        }
        problems.invalidName(
                "'" + name.text() + "' is not a legal Java class name",
                name,
                "use an identifier that is no Java keyword, as in " + example);
        return null;
    }

    static boolean isClassName(String text) {
        return SourceVersion.isIdentifier(text) && !SourceVersion.isKeyword(text);
    }

    private Map<String, String> defines(@Nullable Node node) {
        Map<String, String> defines = new LinkedHashMap<>();
        for (Node.Member member : values.map(node, "a map of macros to what they stand for")) {
            Entry name = Values.entry(member.key());
            if (!SourceVersion.isIdentifier(name.text())) {
                problems.bad("'" + name.text() + "' is not a legal macro name", name, "write NAME: VALUE");
            } else if (member.value() instanceof Node.Scalar scalar) {
                defines.put(name.text(), scalar.text());
            } else if (member.value() instanceof Node.Empty) {
                defines.put(name.text(), "1");
            } else {
                problems.expected("what the macro stands for", member.value());
            }
        }
        return defines;
    }

    private Map<DeclarationKind, List<Entry>> byKind(Members members) {
        Map<DeclarationKind, List<Entry>> byKind = new EnumMap<>(DeclarationKind.class);
        for (DeclarationKind kind : DeclarationKind.values()) {
            List<Entry> names = values.patterns(members.get(kind.name().toLowerCase(Locale.ROOT) + "s"));
            if (!names.isEmpty()) {
                byKind.put(kind, names);
            }
        }
        return byKind;
    }
}
