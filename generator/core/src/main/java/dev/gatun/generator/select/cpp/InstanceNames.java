package dev.gatun.generator.select.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.ClassTemplate;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.model.cpp.TemplateParameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names that instances of templates go by.
 *
 * <pre>
 * instance                          name                       why
 * named in the configuration        as there
 * Matrix&lt;float, 3, 3&gt;              Matrix3f                   the first alias of a namespace that stands for it, in the alias's namespace
 * Stack&lt;int&gt;                       Stack_int                  template and arguments, in the template's namespace
 * Stack&lt;unsigned long&gt;             Stack_unsigned_long
 * Box&lt;std::string&gt;                 Box_string                 the last part of a class's or enum's name, or its alias
 * Box&lt;Box&lt;int&gt;&gt;                    Box_Box_int
 * Box&lt;a::P&gt;, Box&lt;b::P&gt;             Box_a_P, Box_b_P           all of the names where two would be the same
 * vector&lt;int, allocator&lt;int&gt;&gt;      vector_int                 arguments at the end that are the defaults are left out
 * Array&lt;int, -1&gt;                   Array_int_minus1
 * Mode&lt;true, ns::RED&gt;              Mode_true_RED
 * Ref&lt;int *&gt;, Ref&lt;int &amp;&gt;, Ref&lt;int &amp;&amp;&gt;  Ref_int_ptr, Ref_int_ref, Ref_int_rref
 * Ref&lt;const int&gt;                   Ref_const_int
 * Ref&lt;int[4]&gt;                      Ref_int_array4
 * Task&lt;void(int, double)&gt;          Task_void_of_int_double
 * Tuple&lt;int, double&gt;, Tuple&lt;&gt;      Tuple_int_double, Tuple
 * Box&lt;List&lt;int&gt;::Node&gt;            Box_List_int_Node          what is nested in an instance, with that
 * Adapter&lt;int, std::vector&gt;        Adapter_int_vector         the last part of a template's name
 * </pre>
 *
 * Names that are still the same get a number: {@code _2}, {@code _3}.
 */
public final class InstanceNames {

    private final Map<QualifiedName, QualifiedName> given;
    private final Function<QualifiedName, List<TemplateArgument>> withoutDefaults;

    /**
     * @param given the names of instances that have one
     * @param withoutDefaults the arguments of an instance up to the last that is not its default
     */
    public InstanceNames(
            Map<QualifiedName, QualifiedName> given, Function<QualifiedName, List<TemplateArgument>> withoutDefaults) {
        this.given = given;
        this.withoutDefaults = withoutDefaults;
    }

    /**
     * The names of instances.
     *
     * @param taken names of other classes
     */
    public Map<QualifiedName, QualifiedName> of(Collection<QualifiedName> instances, Set<QualifiedName> taken) {
        Map<QualifiedName, QualifiedName> plain = new LinkedHashMap<>();
        instances.forEach(instance -> plain.put(instance, name(instance, false)));
        Map<QualifiedName, Long> uses =
                plain.values().stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        Map<QualifiedName, QualifiedName> names = new LinkedHashMap<>();
        Set<QualifiedName> used = new HashSet<>(taken);
        Map<QualifiedName, Integer> numbers = new HashMap<>();
        for (QualifiedName instance : instances) {
            QualifiedName name = plain.getOrDefault(instance, instance);
            boolean clear = given.containsKey(instance) || (uses.getOrDefault(name, 0L) == 1 && !taken.contains(name));
            names.put(instance, unique(clear ? name : name(instance, true), used, numbers));
        }
        return names;
    }

    private static QualifiedName unique(
            QualifiedName wanted, Set<QualifiedName> used, Map<QualifiedName, Integer> numbers) {
        QualifiedName name = wanted;
        while (!used.add(name)) {
            int number = numbers.merge(wanted, 1, Integer::sum) + 1;
            name = wanted.scope().member(wanted.identifier() + "_" + number);
        }
        return name;
    }

    private QualifiedName name(QualifiedName instance, boolean qualified) {
        QualifiedName known = given.get(instance);
        return known != null ? known : instance.scope().member(words(instance, qualified));
    }

    private String words(QualifiedName instance, boolean qualified) {
        StringBuilder words = new StringBuilder(instance.identifier());
        for (TemplateArgument argument : withoutDefaults.apply(instance)) {
            String word = word(argument, qualified);
            if (!word.isEmpty()) {
                words.append('_').append(word);
            }
        }
        return words.toString();
    }

    private String word(TemplateArgument argument, boolean qualified) {
        return switch (argument) {
            case TemplateArgument.OfType it -> word(it.type(), qualified);
            case TemplateArgument.OfValue it -> value(it.spelling(), qualified);
            case TemplateArgument.OfTemplate it ->
                qualified
                        ? String.join("_", texts(it.template()))
                        : it.template().identifier();
            case TemplateArgument.Pack it ->
                it.arguments().stream().map(each -> word(each, qualified)).collect(Collectors.joining("_"));
            case TemplateArgument.OfParameter _, TemplateArgument.Dependent _, TemplateArgument.Expansion _ ->
                identifier(argument.spelling());
        };
    }

    private static String value(String spelling, boolean qualified) {
        String plain = spelling.startsWith("-") ? "minus" + spelling.substring(1) : spelling;
        return identifier(qualified ? plain : plain.substring(plain.lastIndexOf(':') + 1));
    }

    private String word(CppType type, boolean qualified) {
        return switch (type) {
            case CppType.Void _ -> "void";
            case CppType.Fundamental it -> identifier(it.kind().spelling());
            case CppType.ClassType it -> word(it.name(), qualified);
            case CppType.EnumType it ->
                qualified ? String.join("_", texts(it.name())) : it.name().identifier();
            case CppType.Alias it -> word(it.aliased(), qualified);
            case CppType.Qualified it ->
                (it.isConst() ? "const_" : "") + (it.isVolatile() ? "volatile_" : "") + word(it.type(), qualified);
            case CppType.Pointer it -> word(it.pointee(), qualified) + "_ptr";
            case CppType.Reference it -> word(it.referred(), qualified) + (it.rvalue() ? "_rref" : "_ref");
            case CppType.Array it ->
                word(it.element(), qualified) + "_array"
                        + (it.length() == null ? "" : identifier(it.length().spelling()));
            case CppType.Function it -> function(it, qualified);
            case CppType.MemberPointer it ->
                word(it.member(), qualified) + "_of_" + word(it.ofClass(), qualified) + "_ptr";
            case CppType.Parameter _,
                    CppType.DependentName _,
                    CppType.DependentSpecialization _,
                    CppType.Expansion _,
                    CppType.Unknown _ -> identifier(type.spelling());
        };
    }

    private String function(CppType.Function type, boolean qualified) {
        List<String> parameters = type.parameters().stream()
                .map(parameter -> word(parameter, qualified))
                .toList();
        return word(type.result(), qualified)
                + (parameters.isEmpty() ? "_of_nothing" : "_of_" + String.join("_", parameters));
    }

    private String word(QualifiedName type, boolean qualified) {
        QualifiedName known = given.get(type);
        QualifiedName name = known == null ? type : known;
        String last = name.isSpecialization() ? words(name, qualified) : identifier(name.identifier());
        if (name.isMember() && name.scope().isSpecialization()) {
            return word(name.scope(), qualified) + "_" + last;
        }
        if (!qualified) {
            return last;
        }
        List<String> all = new ArrayList<>(texts(name.scope()));
        all.add(last);
        return String.join("_", all);
    }

    private static List<String> texts(QualifiedName name) {
        return name.parts().stream()
                .map(QualifiedName.Part::spelling)
                .map(InstanceNames::identifier)
                .toList();
    }

    private static String identifier(String spelling) {
        return spelling.replaceAll("[^A-Za-z0-9_]+", "_").replaceAll("^_+|_+$", "");
    }

    /** How many arguments an instance needs, those that its template would fill in itself aside. */
    static Function<QualifiedName, List<TemplateArgument>> withoutDefaults(
            CppModel model, Function<QualifiedName, QualifiedName> completed) {
        return instance -> {
            ClassTemplate template = model.classTemplates().get(instance.template());
            List<TemplateArgument> arguments = instance.arguments();
            int count = arguments.size();
            while (template != null
                    && count > 0
                    && count <= template.parameters().size()
                    && hasDefault(template.parameters().get(count - 1))
                    && completed
                            .apply(instance.template().specialized(arguments.subList(0, count - 1)))
                            .equals(instance)) {
                count--;
            }
            return arguments.subList(0, count);
        };
    }

    private static boolean hasDefault(TemplateParameter parameter) {
        return parameter.defaultArgument() != null;
    }
}
