package dev.gatun.generator.diff;

import com.github.javaparser.ast.CompilationUnit;
import dev.gatun.generator.emit.c.Assumptions;
import java.util.List;

/**
 * One of two versions that are compared.
 *
 * @param elements of the Java API
 * @param facts about C
 */
public record Version(List<ApiElement> elements, List<Fact> facts) {

    public Version {
        elements = List.copyOf(elements);
        facts = List.copyOf(facts);
    }

    /** The version that headers are, or would be. */
    public static Version ofHeaders(List<CompilationUnit> sources, Assumptions assumptions) {
        return new Version(ApiReader.read(sources), HeaderFacts.of(assumptions));
    }

    /** The version that a tree of generated sources is. */
    public static Version ofSources(List<CompilationUnit> sources) {
        return new Version(ApiReader.read(sources), SourceFacts.of(sources));
    }
}
