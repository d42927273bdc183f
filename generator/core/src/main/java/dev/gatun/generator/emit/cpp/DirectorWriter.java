package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.DirectorPlan;
import dev.gatun.generator.plan.cpp.DirectorPlan.Overridable;
import dev.gatun.generator.plan.cpp.HelperSymbols;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.generator.syntax.cpp.CppDeclarator.RefQualifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the class of C++ that derives from one which Java extends, and the functions that Java makes, deletes and calls its objects by. Each
 * virtual function calls Java where the object's class of Java overrides it, and the base's function elsewhere.
 */
final class DirectorWriter {

    private static final String INDENT = "    ";
    private static final String PART = "gatun_java";

    private final ShimText text;
    private final PlannedClasses classes;
    private final CallWriter calls;

    DirectorWriter(ShimText text, PlannedClasses classes, CallWriter calls) {
        this.text = text;
        this.classes = classes;
        this.calls = calls;
    }

    /** Nothing for a class that Java can't extend. */
    void write(ClassPlan type) {
        DirectorPlan director = type.director();
        if (director == null) {
            return;
        }
        text.need(Helper.DIRECTOR);
        text.title(type.cppName().spelling() + " extended in Java");
        writeClass(type, director);
        String self = "static_cast<" + name(type) + " *>(static_cast<" + ClassFunctions.spelling(type) + " *>("
                + CallWriter.SELF + "))";
        for (CppCall constructor : director.constructors()) {
            calls.writeExtended(constructor, "static_cast<" + ClassFunctions.spelling(type) + " *>(new " + name(type));
        }
        text.function(
                "end of " + type.cppName() + " extended in Java",
                "void " + HelperSymbols.extendedDelete(type.prefix()) + "(void *" + CallWriter.SELF + ")",
                List.of("delete " + self + ";"),
                true,
                "");
        for (int i = 0; i < director.overridables().size(); i++) {
            Overridable each = director.overridables().get(i);
            if (hasSuper(each)) {
                calls.writeSuper(each.call(), HelperSymbols.superCall(type.prefix(), i), self + "->" + superName(i));
            }
        }
    }

    private static String name(ClassPlan type) {
        return type.prefix() + "_java";
    }

    private static String superName(int index) {
        return "gatun_super_" + index;
    }

    /** Whether Java can call the base's function. */
    private static boolean hasSuper(Overridable each) {
        return each.function().virtuality() != Virtuality.PURE
                && each.function().access() != CppAccess.PRIVATE;
    }

    private void writeClass(ClassPlan type, DirectorPlan director) {
        String base = ClassFunctions.spelling(type);
        // by this line the compiler's messages are told whose they are
        text.line("// " + HelperSymbols.director(type.prefix()) + ": what calls Java");
        text.line("namespace {");
        text.line("class " + name(type) + " final : private gatun::java_needs, public " + base + " {");
        text.line(INDENT + "gatun::java_part " + PART + ";");
        List<String> functions = new ArrayList<>();
        for (int i = 0; i < director.overridables().size(); i++) {
            write(director.overridables().get(i), i, functions);
        }
        text.line("");
        text.line("public:");
        text.line(INDENT + "template <class... GatunArguments>");
        List<String> parameters = new ArrayList<>(List.of("std::int64_t gatun_number", "const void *gatun_overriding"));
        List<String> bases = virtualBases(director, parameters);
        parameters.add("GatunArguments &&...gatun_arguments");
        text.line(INDENT + "explicit " + name(type) + "(" + String.join(", ", parameters) + ")");
        text.line(INDENT + INDENT + ": " + String.join("", bases) + base
                + "(std::forward<GatunArguments>(gatun_arguments)...), " + PART
                + "(gatun_number, gatun_overriding, *this) {}");
        functions.forEach(text::line);
        text.line("};");
        text.line("} // namespace");
    }

    /** Initializers, and what they need of parameters. */
    private static List<String> virtualBases(DirectorPlan director, List<String> parameters) {
        List<String> initializers = new ArrayList<>();
        for (DirectorPlan.VirtualBase base : director.virtualBases()) {
            List<String> given = new ArrayList<>();
            for (CppArgument argument : base.constructor().arguments()) {
                String name = "gatun_base_" + parameters.size();
                CppType type = argument.type().asParameter();
                parameters.add(type.declare(name));
                given.add("std::forward<" + type.spelling() + ">(" + name + ")");
            }
            initializers.add("::" + base.name().spelling() + "(" + String.join(", ", given) + "), ");
        }
        return initializers;
    }

    private void write(Overridable each, int index, List<String> lines) {
        Function function = each.function();
        UpcallWriter upcall = new UpcallWriter(text, classes, each.call(), PART + ".gatun_number()");
        String kept = "gatun_kept_" + index;
        String keptType = upcall.keptType();
        if (keptType != null) {
            text.line(INDENT + "mutable gatun::kept<" + keptType + "> " + kept + ";");
        }
        boolean isNoexcept = function.qualifiers().isNoexcept();
        boolean isPure = function.virtuality() == Virtuality.PURE;
        String base = "::" + each.definedIn().spelling() + "::"
                + function.name().identifier() + "(" + String.join(", ", passedOn(each, upcall.names())) + ")";
        lines.add("");
        lines.add(INDENT + declaration(each, function.name().identifier(), upcall) + " override {");
        String find = "auto gatun_upcall = " + PART + ".overriding<" + upcall.type() + ">(" + index + ")";
        String inner = isPure ? INDENT + INDENT : INDENT + INDENT + INDENT;
        lines.add(INDENT + INDENT + (isPure ? find + ";" : "if (" + find + ") {"));
        upcall.statements(
                        kept,
                        isNoexcept
                                ? upcall.failure(isPure || function.access() == CppAccess.PRIVATE ? null : base)
                                : null)
                .forEach(it -> lines.add(inner + it));
        if (!isPure) {
            lines.add(INDENT + INDENT + "}");
            lines.add(INDENT
                    + INDENT
                    + (function.access() == CppAccess.PRIVATE
                            ? "gatun::check_java(); throw std::bad_function_call();"
                            : "return " + base + ";"));
        }
        lines.add(INDENT + "}");
        if (hasSuper(each)) {
            lines.add("");
            lines.add(INDENT + declaration(each, superName(index), upcall) + " {");
            lines.add(INDENT + INDENT + "return " + base + ";");
            lines.add(INDENT + "}");
        }
    }

    /** Parameters by value, and those that are to be moved from, are moved on. */
    private static List<String> passedOn(Overridable each, List<String> names) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean lvalue = Spelling.isReference(each.call().arguments().get(i).type())
                    && !Spelling.isRvalue(each.call().arguments().get(i).type());
            passed.add(lvalue ? names.get(i) : "std::move(" + names.get(i) + ")");
        }
        return passed;
    }

    private static String declaration(Overridable each, String name, UpcallWriter upcall) {
        Function function = each.function();
        StringBuilder declarator = new StringBuilder(name);
        declarator.append('(').append(String.join(", ", upcall.declarations())).append(')');
        if (function.qualifiers().isConst()) {
            declarator.append(" const");
        }
        if (function.qualifiers().isVolatile()) {
            declarator.append(" volatile");
        }
        RefQualifier reference = function.qualifiers().reference();
        if (reference != RefQualifier.NONE) {
            declarator.append(reference == RefQualifier.LVALUE ? " &" : " &&");
        }
        if (function.qualifiers().isNoexcept()) {
            declarator.append(" noexcept");
        }
        // only the name of a conversion says what it gives
        return function.kind() == Function.Kind.CONVERSION
                        && name.equals(function.name().identifier())
                ? declarator.toString()
                : function.result().declare(declarator.toString());
    }
}
