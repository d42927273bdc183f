package dev.gatun.generator.select.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppSkipped;
import java.util.ArrayList;
import java.util.List;

/** Selections as lines, to compare. */
final class SelectionText {

    private SelectionText() {}

    static List<String> declarations(CppSelection selection) {
        List<String> lines = new ArrayList<>();
        selection.declarations().forEach(declaration -> add(declaration, "", selection, lines));
        return lines;
    }

    /** The members of a bound class, by its spelling. */
    static List<String> members(CppSelection selection, String spelling) {
        List<String> lines = new ArrayList<>();
        for (CppClass type : selection.classes().values()) {
            if (type.name().spelling().equals(spelling)) {
                type.members(CppDeclaration.class).forEach(member -> add(member, "", selection, lines));
                type.friends().forEach(friend -> lines.add("friend " + friend.spelling()));
            }
        }
        return lines;
    }

    static List<String> skipped(CppSelection selection) {
        return selection.skipped().stream().map(SelectionText::line).toList();
    }

    private static String line(CppSkipped skipped) {
        return skipped.kind() + " " + skipped.name() + ": " + skipped.reason();
    }

    private static void add(CppDeclaration declaration, String indent, CppSelection selection, List<String> lines) {
        switch (declaration) {
            case CppClass it -> addClass(it, indent, selection, lines);
            case CppDeclaration.Function it -> lines.add(indent + it.spelling());
            case CppDeclaration.Field it ->
                lines.add(indent + it.type().declare(it.name().identifier()));
            case CppDeclaration.Variable it ->
                lines.add(indent
                        + it.type().declare(it.name().identifier())
                        + (it.value() == null ? "" : " = " + it.value()));
            case CppDeclaration.Enumeration it -> lines.add(indent + "enum " + it.name());
            case CppDeclaration.Alias it ->
                lines.add(indent + "using " + it.name().identifier() + " = "
                        + it.type().spelling());
            case CppDeclaration.Macro it -> lines.add(indent + "#define " + it.name());
            case CppDeclaration.ClassTemplate it -> lines.add(indent + "template class " + it.name());
            case CppDeclaration.FunctionTemplate it -> lines.add(indent + "template function " + it.name());
            case CppDeclaration.AliasTemplate it -> lines.add(indent + "template using " + it.name());
        }
    }

    private static void addClass(CppClass type, String indent, CppSelection selection, List<String> lines) {
        String name = selection.nameOf(type.name()).spelling();
        String spelling = type.name().spelling();
        String handle = selection.opaque().contains(type.name().desugared()) ? " (handle)" : "";
        lines.add(indent + "class " + spelling + (name.equals(spelling) ? "" : " as " + name) + handle);
        type.members(CppDeclaration.class).forEach(member -> add(member, indent + "  ", selection, lines));
    }
}
