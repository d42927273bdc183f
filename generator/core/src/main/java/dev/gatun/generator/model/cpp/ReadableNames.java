package dev.gatun.generator.model.cpp;

import dev.gatun.generator.model.cpp.CppType.ClassType;
import dev.gatun.generator.model.cpp.QualifiedName.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names as people write them: arguments that the standard library's templates have by themselves are left out, and strings are strings. */
final class ReadableNames {

    /** Templates of {@code std} that are the default of a parameter wherever they are an argument of another one. */
    private static final Set<String> DEFAULTS =
            Set.of("allocator", "default_delete", "char_traits", "less", "hash", "equal_to");

    private static final Map<String, String> SHORT = Map.of(
            "basic_string<char>", "string",
            "basic_string<wchar_t>", "wstring",
            "basic_string_view<char>", "string_view",
            "basic_ostream<char>", "ostream",
            "basic_istream<char>", "istream");

    private ReadableNames() {}

    static QualifiedName of(QualifiedName name) {
        if (name.parts().stream().noneMatch(Part::specialization)) {
            return name;
        }
        boolean standard = name.parts().getFirst().text().equals("std");
        List<Part> parts = new ArrayList<>();
        for (Part part : name.parts()) {
            parts.add(part.specialization() ? part(part, standard) : part);
        }
        return new QualifiedName(parts, name.namespaces());
    }

    private static Part part(Part part, boolean standard) {
        List<TemplateArgument> arguments = new ArrayList<>(part.arguments());
        while (standard && arguments.size() > 1 && isDefault(arguments.getLast())) {
            arguments.removeLast();
        }
        arguments.replaceAll(ReadableNames::argument);
        Part shown = new Part(part.text(), arguments, true);
        String alias = standard ? SHORT.get(shown.spelling()) : null;
        return alias == null ? shown : Part.of(alias);
    }

    private static boolean isDefault(TemplateArgument argument) {
        return argument instanceof TemplateArgument.OfType(ClassType(QualifiedName name))
                && name.isSpecialization()
                && name.namespacePath().equals(List.of("std"))
                && DEFAULTS.contains(name.identifier());
    }

    private static TemplateArgument argument(TemplateArgument argument) {
        return switch (argument) {
            case TemplateArgument.OfType(CppType type) -> new TemplateArgument.OfType(CppTypes.named(type));
            case TemplateArgument.Pack(List<TemplateArgument> all) ->
                new TemplateArgument.Pack(
                        all.stream().map(ReadableNames::argument).toList());
            case TemplateArgument.OfValue _,
                    TemplateArgument.OfTemplate _,
                    TemplateArgument.OfParameter _,
                    TemplateArgument.Dependent _,
                    TemplateArgument.Expansion _ -> argument;
        };
    }
}
