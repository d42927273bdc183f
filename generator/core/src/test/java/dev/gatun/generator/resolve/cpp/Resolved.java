package dev.gatun.generator.resolve.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.parse.cpp.CppText;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.syntax.cpp.CppSyntaxTree;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.ArrayList;
import java.util.List;

/** Models of C++ text. */
public final class Resolved {

    private Resolved() {}

    /** Whatever it says of the text. */
    public static CppModel of(String text) {
        PreprocessedUnit unit = CppText.unit(text);
        CppSyntaxTree tree = dev.gatun.generator.parse.cpp.CppDeclarationParser.parse(unit);
        assertThat(tree.diagnostics()).as("syntax").isEmpty();
        return new CppResolver(TargetAbi.X86_64_LINUX).resolve(tree, unit);
    }

    /** Of a text without errors. */
    public static CppModel valid(String text) {
        CppModel model = of(text);
        assertThat(messages(model)).isEmpty();
        return model;
    }

    static List<String> messages(CppModel model) {
        List<String> messages = new ArrayList<>();
        for (Diagnostic each : model.diagnostics()) {
            messages.add(each.position().line() + ":" + each.position().column() + ": " + each.message()
                    + (each.hint() == null ? "" : " / " + each.hint()));
        }
        return messages;
    }

    static CppClass type(CppModel model, String name) {
        return model.classes().values().stream()
                .filter(each -> each.name().spelling().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no class " + name + " in " + model.classes().keySet()));
    }

    /** All declarations, one per line, members indented. */
    static String text(CppModel model) {
        StringBuilder text = new StringBuilder();
        model.declarations().forEach(each -> write(text, "", each));
        return text.toString();
    }

    private static void write(StringBuilder text, String indent, CppDeclaration declaration) {
        text.append(indent).append(DeclarationText.of(declaration)).append('\n');
        switch (declaration) {
            case CppClass type -> members(text, indent, type);
            case CppDeclaration.ClassTemplate template -> {
                members(text, indent, template.pattern());
                for (CppDeclaration.Partial partial : template.partials()) {
                    text.append(indent).append("partial ").append(DeclarationText.arguments(partial.arguments()));
                    text.append('\n');
                    members(text, indent, partial.pattern());
                }
            }
            default -> {}
        }
    }

    private static void members(StringBuilder text, String indent, CppClass type) {
        if (type.members() != null) {
            type.members().forEach(member -> write(text, indent + "  ", member));
        }
        type.friends().forEach(friend -> write(text, indent + "  friend ", friend));
    }
}
