package dev.gatun.generator.select;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Selects by the header that declares. */
final class HeaderFilter implements Selector.Filter {

    private static final String UNNAMED = "";

    private final SelectedHeaders headers;
    private final boolean all;

    HeaderFilter(Model model, boolean all) {
        this.headers = new SelectedHeaders(model.files());
        this.all = all;
    }

    @Override
    public @Nullable Declaration select(Declaration declaration) {
        SourceFile file = declaration.position().file();
        boolean selected = declaration instanceof Declaration.Enumeration enumeration
                ? contains(file, enumeration)
                : contains(file, declaration.name());
        return selected ? declaration : null;
    }

    /** An enum is there for its constants: these have names for users even where its tag is the implementation's. */
    private boolean contains(SourceFile file, Declaration.Enumeration enumeration) {
        return contains(file, enumeration.name())
                || enumeration.constants().stream().anyMatch(constant -> contains(file, constant.name()));
    }

    @Override
    public boolean selects(Skipped skipped) {
        return contains(skipped.position().file(), skipped.name());
    }

    @Override
    public Map<DeclarationKind, List<String>> unmatched() {
        return Map.of();
    }

    private boolean contains(SourceFile file, @Nullable String name) {
        boolean predefined = file.path().toString().startsWith("<");
        return !predefined && (all || headers.contains(file, name == null ? UNNAMED : name));
    }
}
