package dev.gatun.generator.preprocess;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What {@code __has_attribute} and its like answer for the compiler that the predefined macros tell of. */
final class FeatureTests {

    private static final String GNU_ATTRIBUTES =
            " access alias aligned alloc_align alloc_size always_inline artificial assume_aligned cdecl "
                    + "cleanup cold common const constructor copy deprecated designated_init destructor error externally_visible fallthrough "
                    + "fastcall fd_arg flatten format format_arg gnu_inline hot ifunc interrupt leaf malloc may_alias mode ms_abi ms_struct naked "
                    + "no_icf no_instrument_function no_profile_instrument_function no_reorder no_sanitize no_sanitize_address no_sanitize_thread "
                    + "no_sanitize_undefined no_split_stack no_stack_limit no_stack_protector nocommon noclone noinit noinline noipa nonnull "
                    + "nonstring noplt noreturn nothrow objc_nullability objc_root_class optimize packed patchable_function_entry persistent pure "
                    + "regparm retain returns_nonnull returns_twice scalar_storage_order section sentinel simd sseregparm stack_protect stdcall "
                    + "symver sysv_abi tainted_args target target_clones thiscall tls_model transaction_callable transaction_may_cancel_outer "
                    + "transaction_pure transaction_safe transaction_unsafe transparent_union type_generic unavailable uninitialized unused used "
                    + "vector_size visibility warn_if_not_aligned warn_unused_result warning weak weakref zero_call_used_regs ";

    private static final String CLANG_ATTRIBUTES =
            " annotate availability blocks diagnose_if enable_if enum_extensibility ext_vector_type "
                    + "flag_enum guarded_by internal_linkage minsize noescape not_tail_called ns_returns_retained overloadable pass_object_size "
                    + "swift_name unused vectorcall ";

    private final Set<String> operators = new LinkedHashSet<>();
    private final boolean clang;
    private final Map<String, Long> standardAttributes = new HashMap<>();

    /**
     * The tests of the compiler that has the given macros.
     *
     * @param clang whether {@code __clang__} is defined
     * @param gnuMajor value of {@code __GNUC__}, 0 if it isn't defined
     */
    FeatureTests(boolean clang, long gnuMajor) {
        this.clang = clang;
        operators.add("__has_include");
        operators.add("__has_include_next");
        operators.add("__has_attribute");
        operators.add("__has_cpp_attribute");
        if (clang || gnuMajor >= 10) {
            operators.add("__has_builtin");
        }
        if (clang || gnuMajor >= 11) {
            operators.add("__has_c_attribute");
        }
        if (clang || gnuMajor >= 14) {
            operators.add("__has_feature");
            operators.add("__has_extension");
        }
        if (clang || gnuMajor >= 15) {
            operators.add("__has_embed");
        }
        if (clang) {
            operators.addAll(
                    Set.of("__has_warning", "__has_declspec_attribute", "__is_identifier", "__has_constexpr_builtin"));
        }
        standardAttributes.put("deprecated", 201904L);
        standardAttributes.put("fallthrough", clang ? 201904L : 201910L);
        standardAttributes.put("maybe_unused", clang ? 201904L : 202106L);
        standardAttributes.put("nodiscard", 202003L);
        standardAttributes.put("noreturn", 202202L);
        standardAttributes.put("_Noreturn", 202202L);
    }

    /** The operators there are, by name. */
    Set<String> operators() {
        return operators;
    }

    /** The answer of an operator other than the header ones. */
    long value(String operator, String operand) {
        return switch (operator) {
            case "__has_attribute" -> attribute(plain(operand)) ? 1 : 0;
            case "__has_c_attribute", "__has_cpp_attribute" -> standardAttribute(operand);
            case "__has_builtin" ->
                operand.startsWith("__builtin_") || operand.startsWith("__sync_") || operand.startsWith("__atomic_")
                        ? 1
                        : 0;
            case "__is_identifier" -> 1;
            default -> 0;
        };
    }

    private boolean attribute(String name) {
        return GNU_ATTRIBUTES.contains(" " + name + " ") || (clang && CLANG_ATTRIBUTES.contains(" " + name + " "));
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
