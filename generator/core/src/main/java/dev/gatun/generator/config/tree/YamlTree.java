package dev.gatun.generator.config.tree;

import dev.gatun.generator.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file has in it.
 *
 * @param root null where the file is empty, or can't be read
 * @param diagnostics what is wrong with it as YAML; the tree lacks what they are about
 */
public record YamlTree(@Nullable Node root, List<Diagnostic> diagnostics) {

    public YamlTree {
        diagnostics = List.copyOf(diagnostics);
    }
}
