package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;

/** Names and types in messages. */
final class Spellings {

    private static final int MOST_CHARACTERS = 120;

    private Spellings() {}

    static String brief(QualifiedName name) {
        return brief(name.spelling());
    }

    static String brief(CppType type) {
        return brief(type.spelling());
    }

    private static String brief(String text) {
        String plain = text.replaceAll("(^|[^\\w>])::", "$1");
        return plain.length() <= MOST_CHARACTERS ? plain : plain.substring(0, MOST_CHARACTERS) + "...";
    }
}
