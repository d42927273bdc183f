package dev.gatun.generator.config.read;

import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.FileSettings;
import dev.gatun.generator.config.NamingRule;
import dev.gatun.generator.config.tree.Node;
import dev.gatun.generator.config.tree.YamlReader;
import dev.gatun.generator.config.tree.YamlTree;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourceLoader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads {@code gatun.yaml}. All that is wrong with a file is reported, not only what comes first. */
public final class ConfigurationReader {

    private final Problems problems = new Problems();
    private final Values values = new Values(problems);

    private ConfigurationReader() {}

    /** Reads a file; one that isn't there is an error among the diagnostics. */
    public static ConfigurationFile read(Path path) {
        if (!Files.exists(path)) {
            return failed(path, "no configuration file '" + path + "'");
        }
        try {
            return read(new SourceLoader().load(path));
        } catch (IOException e) {
            return failed(path, "can't read the configuration file '" + path + "': " + e.getMessage());
        }
    }

    /** Reads a text, relative paths of which are relative to the file. */
    public static ConfigurationFile read(SourceFile file) {
        return new ConfigurationReader().readTree(file);
    }

    private static int offset(Diagnostic diagnostic) {
        return diagnostic.position() == null ? 0 : diagnostic.position().offset();
    }

    private static ConfigurationFile failed(Path path, String message) {
        Diagnostic error = new Diagnostic(DiagnosticKind.CONFIGURATION_NOT_READABLE, message, null, 1, null);
        return new ConfigurationFile(path, null, FileSettings.NONE, Configuration.NONE, List.of(error));
    }

    private ConfigurationFile readTree(SourceFile file) {
        YamlTree tree = YamlReader.read(file);
        List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
        Node root = tree.root();
        if (root == null || root instanceof Node.Empty) {
            return new ConfigurationFile(file.path(), file, FileSettings.NONE, Configuration.NONE, diagnostics);
        }
        Members members = values.members(root, Section.ROOT);
        FileSettings settings = new SettingsReader(values, problems).read(members);
        Configuration configuration = configuration(members);
        diagnostics.addAll(problems.list());
        diagnostics.addAll(Contradictions.of(configuration));
        diagnostics.sort(Comparator.comparingInt(ConfigurationReader::offset));
        return new ConfigurationFile(file.path(), file, settings, configuration, diagnostics);
    }

    private Configuration configuration(Members members) {
        RuleReader rules = new RuleReader(values, problems);
        CallRuleReader calls = new CallRuleReader(values, problems);
        return new Configuration(
                rules.errors(members.get("errors")),
                calls.out(members.get("out")),
                calls.buffers(members.get("buffers")),
                CppRuleReader.isList(members.get("owned")) ? List.of() : rules.owned(members.get("owned")),
                calls.callbacks(members.get("callbacks")),
                values.patterns(members.get("critical")),
                rules.enums(members.get("enums")),
                rules.tagged(members.get("tagged")),
                rules.strings(members.get("strings")),
                charset(members.get("charset"), values, problems),
                places(members.get("nonnull")),
                places(members.get("nullable")),
                values.names(members.get("newtypes")),
                naming(members.get("naming")),
                values.texts(members.get("variadic"), "prototype"),
                new CppRuleReader(values, problems).read(members));
    }

    private List<Entry> places(@Nullable Node node) {
        String what = "'function' or 'function.parameter'";
        return values.texts(node, "place").stream()
                .map(entry -> values.place(entry, what))
                .filter(Objects::nonNull)
                .toList();
    }

    private NamingRule naming(@Nullable Node node) {
        if (node == null) {
            return NamingRule.NONE;
        }
        Members members = values.members(node, Section.NAMING);
        NamingRule.Style style = values.word(members.get("style"), NamingRule.Style.values());
        return new NamingRule(values.names(members.get("strip-prefix")), style == null ? NamingRule.Style.C : style);
    }

    /** The name of a character set that Java has. */
    static @Nullable Entry charset(@Nullable Node node, Values values, Problems problems) {
        Entry name = values.text(node, "the name of a character set");
        if (name == null || isCharset(name.text())) {
            return name;
        }
        problems.bad(
                "Java has no character set '" + name.text() + "'", name, "for example UTF-8, ISO-8859-1, windows-1252");
        return null;
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
