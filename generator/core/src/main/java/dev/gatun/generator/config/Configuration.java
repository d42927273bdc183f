package dev.gatun.generator.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The idioms of a library. Functions, types and constants go by their names in C, or by {@linkplain
 * dev.gatun.generator.pattern.NamePattern patterns} for these where a rule says so.
 *
 * @param errors of several rules for a function the first counts
 * @param critical patterns for functions that are called without leaving Java's state
 * @param charset of all text; null for UTF-8
 * @param nonNull functions, for their results, or {@code function.parameter}
 * @param nullable likewise
 * @param newtypes typedefs that become types of their own
 * @param variadic prototypes: forms of variadic functions with fixed types
 * @param cpp what is for C++ alone
 */
public record Configuration(
        List<ErrorRule> errors,
        List<OutRule> out,
        List<BufferRule> buffers,
        List<OwnedRule> owned,
        List<CallbackRule> callbacks,
        List<Entry> critical,
        List<EnumRule> enums,
        List<TaggedUnionRule> tagged,
        List<StringRule> strings,
        @Nullable Entry charset,
        List<Entry> nonNull,
        List<Entry> nullable,
        List<Entry> newtypes,
        NamingRule naming,
        List<Entry> variadic,
        CppRules cpp) {

    private static final Pattern CALLED = Pattern.compile("([A-Za-z_][A-Za-z_0-9]*)\\s*\\(");

    /** No idioms: what a header says, and no more. */
    public static final Configuration NONE = new Configuration(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            NamingRule.NONE,
            List.of(),
            CppRules.NONE);

    /** Functions that those which rules are about need: they free objects and text, give codes and messages, tell lengths. */
    public Set<String> functions() {
        Set<String> functions = new LinkedHashSet<>();
        owned.forEach(rule -> functions.add(rule.free().text()));
        for (StringRule rule : strings) {
            add(functions, rule.free());
        }
        for (ErrorRule rule : errors) {
            add(functions, rule.code());
            if (rule.message() != null && !rule.message().text().equals(ErrorRule.STRERROR)) {
                add(functions, rule.message());
            }
        }
        for (BufferRule rule : buffers) {
            CALLED.matcher(rule.length().text()).results().forEach(call -> functions.add(call.group(1)));
        }
        return functions;
    }

    private static void add(Set<String> functions, @Nullable Entry entry) {
        if (entry != null) {
            functions.add(entry.text());
        }
    }

    public static ConfigurationBuilder builder() {
        return new ConfigurationBuilder();
    }

    public Configuration {
        errors = List.copyOf(errors);
        out = List.copyOf(out);
        buffers = List.copyOf(buffers);
        owned = List.copyOf(owned);
        callbacks = List.copyOf(callbacks);
        critical = List.copyOf(critical);
        enums = List.copyOf(enums);
        tagged = List.copyOf(tagged);
        strings = List.copyOf(strings);
        nonNull = List.copyOf(nonNull);
        nullable = List.copyOf(nullable);
        newtypes = List.copyOf(newtypes);
        variadic = List.copyOf(variadic);
    }
}
