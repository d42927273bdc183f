package dev.gatun.generator.config;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Idioms said in Java instead of in a file. The same rules hold: names that stand for nothing are errors, without a position. */
public final class ConfigurationBuilder {

    private final List<ErrorRule> errors = new ArrayList<>();
    private final List<OutRule> out = new ArrayList<>();
    private final List<BufferRule> buffers = new ArrayList<>();
    private final List<OwnedRule> owned = new ArrayList<>();
    private final List<CallbackRule> callbacks = new ArrayList<>();
    private final List<Entry> critical = new ArrayList<>();
    private final List<EnumRule> enums = new ArrayList<>();
    private final List<TaggedUnionRule> tagged = new ArrayList<>();
    private final List<StringRule> strings = new ArrayList<>();
    private @Nullable Entry charset;
    private final List<Entry> nonNull = new ArrayList<>();
    private final List<Entry> nullable = new ArrayList<>();
    private final List<Entry> newtypes = new ArrayList<>();
    private NamingRule naming = NamingRule.NONE;
    private final List<Entry> variadic = new ArrayList<>();
    private CppRules cpp = CppRules.NONE;

    ConfigurationBuilder() {}

    /** Functions that give a status, of which some values mean success. */
    public ConfigurationBuilder status(String functions, String... success) {
        return error(new ErrorRule(
                entries(functions), ErrorRule.Convention.STATUS, entries(success), List.of(), null, null, null, null));
    }

    public ConfigurationBuilder error(ErrorRule rule) {
        errors.add(rule);
        return this;
    }

    /** A parameter, by name or by number from 1, that C writes a result to. */
    public ConfigurationBuilder out(String function, String parameter) {
        return out(new OutRule(Entry.of(function), Entry.of(parameter), false));
    }

    public ConfigurationBuilder out(OutRule rule) {
        out.add(rule);
        return this;
    }

    /** A parameter that points to as many elements as an expression says. */
    public ConfigurationBuilder buffer(String function, String parameter, String length) {
        return buffer(new BufferRule(Entry.of(function), Entry.of(parameter), Entry.of(length), false, null));
    }

    public ConfigurationBuilder buffer(BufferRule rule) {
        buffers.add(rule);
        return this;
    }

    /** A type with the function that frees its objects. */
    public ConfigurationBuilder owned(String type, String free) {
        return owned(new OwnedRule(
                Entry.of(type), Entry.of(free), null, List.of(), List.of(), null, OwnedRule.Mode.CONFINED, false));
    }

    public ConfigurationBuilder owned(OwnedRule rule) {
        owned.add(rule);
        return this;
    }

    public ConfigurationBuilder callback(CallbackRule rule) {
        callbacks.add(rule);
        return this;
    }

    /** Functions that are called without leaving Java's state. */
    public ConfigurationBuilder critical(String... functions) {
        critical.addAll(entries(functions));
        return this;
    }

    public ConfigurationBuilder enumeration(String name, EnumRule.Form form) {
        enums.add(new EnumRule(Entry.of(name), form));
        return this;
    }

    public ConfigurationBuilder tagged(TaggedUnionRule rule) {
        tagged.add(rule);
        return this;
    }

    public ConfigurationBuilder strings(StringRule rule) {
        strings.add(rule);
        return this;
    }

    public ConfigurationBuilder charset(String name) {
        charset = Entry.of(name);
        return this;
    }

    /** {@code function}, for its result, or {@code function.parameter}. */
    public ConfigurationBuilder nonNull(String... places) {
        nonNull.addAll(entries(places));
        return this;
    }

    /** {@code function}, for its result, or {@code function.parameter}. */
    public ConfigurationBuilder nullable(String... places) {
        nullable.addAll(entries(places));
        return this;
    }

    public ConfigurationBuilder newtypes(String... typedefs) {
        newtypes.addAll(entries(typedefs));
        return this;
    }

    public ConfigurationBuilder naming(NamingRule.Style style, String... prefixes) {
        naming = new NamingRule(entries(prefixes), style);
        return this;
    }

    /** Prototypes of variadic functions with all their arguments. */
    public ConfigurationBuilder variadic(String... prototypes) {
        variadic.addAll(entries(prototypes));
        return this;
    }

    /** What is for C++ alone. */
    public ConfigurationBuilder cpp(CppRules rules) {
        cpp = rules;
        return this;
    }

    private static List<Entry> entries(String... texts) {
        return Stream.of(texts).map(Entry::of).toList();
    }

    public Configuration build() {
        return new Configuration(
                errors, out, buffers, owned, callbacks, critical, enums, tagged, strings, charset, nonNull, nullable,
                newtypes, naming, variadic, cpp);
    }
}
