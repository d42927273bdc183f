package dev.gatun.generator.select;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** The default selection, by the header that declares. */
final class HeaderFilter {

    private static final String UNNAMED = "";

    private final SelectedHeaders headers;
    private final boolean all;

    HeaderFilter(Model model, boolean all) {
        this.headers = new SelectedHeaders(model.files());
        this.all = all;
    }

    boolean contains(Declaration declaration) {
        SourceFile file = declaration.position().file();
        return declaration instanceof Declaration.Enumeration enumeration
                ? contains(file, enumeration)
                : contains(file, declaration.name());
    }

    /** An enum is there for its constants: these have names for users even where its tag is the implementation's. */
    private boolean contains(SourceFile file, Declaration.Enumeration enumeration) {
        return contains(file, enumeration.name())
                || enumeration.constants().stream().anyMatch(constant -> contains(file, constant.name()));
    }

    boolean contains(Skipped skipped) {
        return contains(skipped.position().file(), skipped.name());
    }

    private boolean contains(SourceFile file, @Nullable String name) {
        return !file.isSynthetic() && (all || headers.contains(file, name == null ? UNNAMED : name));
    }
}
