package dev.gatun.generator.preprocess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code __has_attribute} and its like answer for the compiler that the predefined macros tell of. The names that GNU C knows are
 * in resources, one per line, read when first asked for; they are what gcc 12 answers 1 to.
 */
final class FeatureTests {

    /** What Clang knows beyond GNU C, of that what headers ask for. */
    private static final Set<String> CLANG_ATTRIBUTES = Set.of(
            "annotate",
            "availability",
            "blocks",
            "diagnose_if",
            "enable_if",
            "enum_extensibility",
            "ext_vector_type",
            "flag_enum",
            "internal_linkage",
            "minsize",
            "noescape",
            "overloadable",
            "pass_object_size",
            "swift_name",
            "vectorcall");

    private final Set<String> operators = new LinkedHashSet<>();
    private final boolean clang;
    private final Map<String, Long> standardAttributes = new HashMap<>();
    private @Nullable Set<String> attributes;
    private @Nullable Set<String> builtins;

    /**
     * The tests of the compiler that has the given macros.
     *
     * @param clang whether {@code __clang__} is defined
     * @param gnuMajor value of {@code __GNUC__}, 0 if it isn't defined
     */
    FeatureTests(boolean clang, long gnuMajor) {
        this.clang = clang;
        operators.addAll(Set.of("__has_include", "__has_include_next", "__has_attribute", "__has_cpp_attribute"));
        addIf(clang || gnuMajor >= 10, "__has_builtin");
        addIf(clang || gnuMajor >= 11, "__has_c_attribute");
        addIf(clang || gnuMajor >= 14, "__has_feature", "__has_extension");
        addIf(!clang && gnuMajor >= 15, "__has_embed");
        addIf(clang, "__has_warning", "__has_declspec_attribute", "__has_constexpr_builtin", "__is_identifier");
        standardAttributes.put("deprecated", 201904L);
        standardAttributes.put("fallthrough", 201904L);
        standardAttributes.put("maybe_unused", 201904L);
        standardAttributes.put("nodiscard", 202003L);
        if (clang || gnuMajor >= 13) {
            standardAttributes.put("noreturn", 202202L);
            standardAttributes.put("_Noreturn", 202202L);
        }
    }

    private void addIf(boolean condition, String... names) {
        if (condition) {
            operators.addAll(Set.of(names));
        }
    }

    /** The operators there are, by name; they count as defined in {@code #ifdef}. */
    Set<String> operators() {
        return operators;
    }

    /** The answer of an operator other than the header ones. */
    long value(String operator, String operand) {
        return switch (operator) {
            case "__has_attribute" -> attribute(plain(operand)) ? 1 : 0;
            case "__has_c_attribute", "__has_cpp_attribute" -> standardAttribute(operand);
            case "__has_builtin" -> builtin(operand) ? 1 : 0;
            case "__is_identifier" -> 1;
            default -> 0;
        };
    }

    private boolean attribute(String name) {
        Set<String> known = attributes;
        if (known == null) {
            known = names("gnu-attributes.txt");
            attributes = known;
        }
        return known.contains(name) || (clang && CLANG_ATTRIBUTES.contains(name));
    }

    private boolean builtin(String name) {
        Set<String> known = builtins;
        if (known == null) {
            known = names("gnu-builtins.txt");
            builtins = known;
        }
        return known.contains(name) || (clang && name.startsWith("__builtin_"));
    }

    private static Set<String> names(String resource) {
        try (InputStream input = FeatureTests.class.getResourceAsStream(resource)) {
            if (input == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            Set<String> names = new HashSet<>();
            new String(input.readAllBytes(), StandardCharsets.US_ASCII).lines().forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long standardAttribute(String operand) {
        int scope = operand.indexOf("::");
        if (scope >= 0) {
            boolean known =
                    plain(operand.substring(0, scope)).equals("gnu") && attribute(plain(operand.substring(scope + 2)));
            return known ? 1 : 0;
        }
        return standardAttributes.getOrDefault(plain(operand), 0L);
    }

    private static String plain(String name) {
        boolean decorated = name.length() > 4 && name.startsWith("__") && name.endsWith("__");
        return decorated ? name.substring(2, name.length() - 2) : name;
    }
}
