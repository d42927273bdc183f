package dev.gatun.generator.plan.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * A set of Java names that must differ. Names are those of C; where that cannot be, {@code _} is appended until the name is free.
 *
 * <pre>
 * C entity                                     Java name                     must differ from
 * -------------------------------------------  ----------------------------  -----------------------------------------
 * record, enum                                 typedef's name, or tag        fixed class names, all classes, by letter case too
 * typedef of a function (pointer) type         the typedef's name            likewise
 * function pointer of a type that one
 *   typedef names                              the typedef's name
 * function pointer void (*)(void)              Procedure (of the runtime)
 * another function pointer in a field of r     r.field (nested in r)         fixed class names, all classes so far
 *   of the same type as a field before it      as that
 *   in a parameter or the result of such       r.field_parameter; r.field_result
 * another function pointer, or untagged
 *   record, in
 *   a parameter of f                           f_parameter; f_arg1 ...       fixed class names, all classes, by letter case too
 *   the result of f                            f_result                      likewise
 *   a field of r (records only)                r_field                       likewise
 *   a variable v                               v_type                        likewise
 * place of a variable                          v_ (nested in header class)   likewise
 * place of a function's handle                 Link (in its method)          all classes that the method names
 * function                                     its name                      Object's methods, other functions and variables
 * variable                                     its name (two methods)        likewise
 * macro, constant of an untagged enum          its name (a field)            all classes, LIBRARY
 * enum constant                                its name                      the fixed members of an enum class
 * field of a record                            its name (two methods)        methods of Object and of each record class
 * place of a field                             name in upper case            TYPE, segment, all classes that the record names
 * parameter                                    its name; arg1 ...            fixed local names, all classes that the method names
 * any                                          as above                      Java's keywords
 * </pre>
 *
 * <p>Characters that a Java identifier can't have become {@code _}; what is longer than {@value #MAX_LENGTH} bytes is cut, since class
 * files are named after it.
 */
public final class NameScope {

    static final int MAX_LENGTH = 160;

    /** Words that are no keywords to the compiler's tables, but may not name a type or an unqualified method. */
    private static final Set<String> RESTRICTED = Set.of("record", "var", "yield", "sealed", "permits", "when");

    private final Set<String> taken = new HashSet<>();

    /** Sets of fixed names: to copy them for each record takes longer than to look into each. */
    private final List<Set<String>> reserved = new ArrayList<>();

    private final boolean ignoreCase;

    /** What is taken in scopes within this one. */
    private final Set<String> inner = new HashSet<>();

    /** Whose names are taken here too, with those that it will have when a name is given; null for none. */
    private final @Nullable NameScope outer;

    private NameScope(boolean ignoreCase, @Nullable NameScope outer) {
        this.ignoreCase = ignoreCase;
        this.outer = outer;
    }

    /** An empty scope of methods, fields or variables. */
    public static NameScope ofMembers() {
        return new NameScope(false, null);
    }

    /** An empty scope of classes: their files must differ where the file system ignores letter case. */
    public static NameScope ofClasses() {
        return new NameScope(true, null);
    }

    /** An empty scope of classes within one of these classes. */
    NameScope nested() {
        return new NameScope(true, this);
    }

    /** Takes fixed names. Has to come first. */
    public NameScope reserve(Collection<String> names) {
        if (names instanceof Set<String> set && !ignoreCase) {
            reserved.add(set);
            return this;
        }
        for (String name : names) {
            taken.add(key(name));
        }
        return this;
    }

    /** Takes fixed names, not those that differ by letter case. Has to come first. */
    public NameScope reserveAsWritten(Set<String> names) {
        reserved.add(names);
        return this;
    }

    /** The Java name for a name in C; never given twice. */
    public String allocate(String wanted) {
        String name = identifier(wanted);
        while (isReservedWord(name) || isReserved(name) || !taken.add(key(name))) {
            name += "_";
        }
        if (outer != null) {
            outer.inner.add(key(name));
        }
        return name;
    }

    /** Whether a name would be given as it is. */
    boolean isFree(String wanted) {
        return identifier(wanted).equals(wanted)
                && !isReservedWord(wanted)
                && !isReserved(wanted)
                && !taken.contains(key(wanted));
    }

    private boolean isReserved(String name) {
        for (NameScope scope = this; scope != null; scope = scope.outer) {
            for (Set<String> names : scope.reserved) {
                if (names.contains(name)) {
                    return true;
                }
            }
        }
        return inner.contains(key(name)) || (outer != null && outer.taken.contains(key(name)));
    }

    private String key(String name) {
        return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
    }

    private static boolean isReservedWord(String name) {
        return SourceVersion.isKeyword(name) || RESTRICTED.contains(name);
    }

    /** The name with what Java doesn't allow replaced. Ignorable characters are hidden from a reader, so they go too. */
    public static String identifier(String name) {
        StringBuilder result = new StringBuilder(name.length() + 1);
        int size = 0;
        for (int i = 0; i < name.length() && size < MAX_LENGTH; ) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            boolean valid = Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
            if (result.isEmpty() && valid && !Character.isJavaIdentifierStart(c)) {
                result.append('_');
            }
            result.appendCodePoint(valid ? c : '_');
            size += c < 0x80 ? 1 : 4;
        }
        return result.isEmpty() ? "_" : result.toString();
    }
}
