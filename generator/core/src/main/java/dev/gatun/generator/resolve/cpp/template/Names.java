package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names from their spellings. */
final class Names {

    private Names() {}

    /** A name without template arguments; null for what is none. */
    static @Nullable QualifiedName parse(String spelling) {
        String plain = spelling.startsWith("::") ? spelling.substring(2) : spelling;
        if (!plain.matches("[A-Za-z_]\\w*(::[A-Za-z_]\\w*)*")) {
            return null;
        }
        List<QualifiedName.Part> parts = new ArrayList<>();
        for (String part : plain.split("::", -1)) {
            parts.add(QualifiedName.Part.of(part));
        }
        return new QualifiedName(parts, parts.size() - 1);
    }
}
