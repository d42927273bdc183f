package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.naming.NameScope;
import dev.gatun.generator.select.cpp.CppSelection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Java names of classes, enums and packages. Names are those of C++; where that cannot be, {@code _} is appended until the name is free.
 *
 * <pre>
 * C++ entity                     Java name                              must differ from
 * -----------------------------  -------------------------------------  ------------------------------------------------
 * global namespace               target package
 * namespace a::B                 target package + .a.b                  Java's keywords (a_)
 * inline, unnamed namespace      none
 * functions of a namespace       class with the header class's name     comes first
 *   in its package
 * class, enum                    its name                               classes of the package, by letter case too; packages
 *                                                                       within it; classes of java.lang
 *   nested in another            its name, nested                       classes around it; nested ones; TYPE, Native
 * instance of a template         see CppSelection.nameOf                as a class
 * interface of a further base B  AnyB, beside B                         as a class
 * function type                  alias that denotes it, in its place;   as a class
 *                                else method_parameter, in its class
 * variant                        likewise
 * method, function               its name                               MemberScope
 * operator                       OperatorNames                          MemberScope
 * field, variable x              x() and x(value)                       MemberScope
 * constructor                    new
 * parameter                      its name; arg1 ...                     Java's keywords, locals of the method
 * any                            as above                               Java's keywords
 * </pre>
 */
final class CppNames {

    private static final Set<String> NESTED = Set.of("TYPE", "Native");

    private final CppSelection selection;
    private final CppPlanOptions options;
    private final Rules rules;
    private final Map<String, NameScope> packages = new HashMap<>();
    private final Map<JavaName, NameScope> nested = new HashMap<>();
    private final Map<String, JavaName> headers = new LinkedHashMap<>();
    private final Map<QualifiedName, JavaName> classes = new LinkedHashMap<>();
    private final Map<QualifiedName, JavaName> enums = new LinkedHashMap<>();
    private final Map<QualifiedName, JavaName> interfaces = new HashMap<>();
    private final Map<String, Set<String>> innerPackages = new HashMap<>();

    CppNames(CppSelection selection, CppPlanOptions options, Rules rules) {
        this.selection = selection;
        this.rules = rules;
        this.options = options;
        collectPackages();
        header(QualifiedName.GLOBAL);
        for (CppDeclaration declaration : selection.declarations()) {
            name(declaration);
        }
        selection.classes().values().forEach(this::name);
    }

    private void collectPackages() {
        for (CppClass declared : selection.classes().values()) {
            addPackage(selection.nameOf(declared.name()));
        }
        for (CppDeclaration declaration : selection.declarations()) {
            if (!declaration.name().isGlobal()) {
                addPackage(declaration.name());
            }
        }
    }

    private void addPackage(QualifiedName name) {
        String inner = packageOf(name);
        while (inner.length() > options.packageName().length()) {
            int dot = inner.lastIndexOf('.');
            String outer = dot < 0 ? "" : inner.substring(0, dot);
            innerPackages.computeIfAbsent(outer, _ -> new LinkedHashSet<>()).add(inner.substring(dot + 1));
            inner = outer;
        }
    }

    private void name(CppDeclaration declaration) {
        switch (declaration) {
            case CppClass it when !it.name().identifier().isEmpty() -> nameClass(it);
            case Enumeration it
            when hasClass(it) -> enums.computeIfAbsent(it.name(), _ -> nameOf(it.name(), it.name()));
            default -> {}
        }
    }

    private void nameClass(CppClass declared) {
        QualifiedName key = declared.name().desugared();
        if (classes.containsKey(key)) {
            return;
        }
        QualifiedName scope = key.scope();
        if (key.isMember() && selection.find(scope) instanceof CppClass outer) {
            nameClass(outer);
        }
        classes.put(key, nameOf(key, selection.nameOf(key)));
        declared.members(CppDeclaration.class).forEach(this::name);
    }

    /** Whether the enum becomes a type in Java; it is an integer otherwise. */
    static boolean hasClass(Enumeration enumeration) {
        return !enumeration.name().isGlobal()
                && !enumeration.name().identifier().isEmpty()
                && enumeration.complete()
                && enumeration.enumerators().size() <= EnumTypes.MAX_CONSTANTS;
    }

    private JavaName nameOf(QualifiedName entity, QualifiedName name) {
        String usual = name.parts().getLast().specialization()
                ? Instances.nameOf(name.parts().getLast())
                : name.identifier();
        String simple = rules.nameOf(entity, usual);
        JavaName outer = name.isMember() ? classes.get(name.scope().desugared()) : null;
        if (outer != null) {
            return outer.nested(nestedIn(outer).allocate(simple));
        }
        String packageName = packageOf(name);
        return JavaName.of(packageName, packageScope(packageName).allocate(simple));
    }

    /** A class beside another, or within it. */
    JavaName allocate(String packageName, @Nullable JavaName outer, String wanted) {
        return outer == null
                ? JavaName.of(packageName, packageScope(packageName).allocate(wanted))
                : outer.nested(nestedIn(outer).allocate(wanted));
    }

    private NameScope packageScope(String packageName) {
        return packages.computeIfAbsent(packageName, _ -> {
            NameScope scope = NameScope.ofClasses()
                    .reserveAsWritten(innerPackages.getOrDefault(packageName, Set.of()))
                    .reserveAsWritten(JavaLang.CLASSES);
            String header = scope.allocate(options.headerClassName());
            headers.put(packageName, JavaName.of(packageName, header));
            return scope;
        });
    }

    /** A class can't have the name of one around it (JLS 8.1). */
    private NameScope nestedIn(JavaName outer) {
        return nested.computeIfAbsent(
                outer,
                _ -> NameScope.ofClasses()
                        .reserve(outer.simpleNames())
                        .reserveAsWritten(NESTED)
                        .reserveAsWritten(JavaLang.CLASSES));
    }

    /** The package of an entity's namespace. */
    String packageOf(QualifiedName name) {
        List<String> parts = new ArrayList<>();
        if (!options.packageName().isEmpty()) {
            parts.add(options.packageName());
        }
        List<String> path = name.namespacePath();
        int mapped = path.size();
        String given = null;
        while (mapped > 0 && given == null) {
            given = rules.packageOf(path.subList(0, mapped));
            mapped -= given == null ? 1 : 0;
        }
        if (given != null && !given.isEmpty()) {
            parts.add(given);
        }
        for (String namespace : path.subList(mapped, path.size())) {
            parts.add(packagePart(namespace));
        }
        return String.join(".", parts);
    }

    private static String packagePart(String namespace) {
        return NameScope.ofMembers().allocate(namespace.toLowerCase(Locale.ROOT));
    }

    /**
     * The class of a namespace's functions.
     *
     * @param name of the namespace, or of something in it
     */
    JavaName header(QualifiedName name) {
        String packageName = packageOf(name);
        packageScope(packageName);
        return headers.get(packageName);
    }

    /** Null for a class that is not bound. */
    @Nullable JavaName classOf(QualifiedName name) {
        return classes.get(name.desugared());
    }

    /** Null for an enum that is a plain integer in Java. */
    @Nullable JavaName enumOf(QualifiedName name) {
        return enums.get(name);
    }

    /** The interface of a further base. */
    JavaName interfaceOf(QualifiedName name) {
        return interfaces.computeIfAbsent(name.desugared(), key -> {
            JavaName own = classes.get(key);
            if (own == null) {
                throw new IllegalArgumentException("not bound: " + name);
            }
            List<String> around = own.simpleNames().subList(0, own.simpleNames().size() - 1);
            JavaName outer = around.isEmpty() ? null : new JavaName(own.packageName(), around);
            return allocate(own.packageName(), outer, "Any" + own.simpleName());
        });
    }
}
