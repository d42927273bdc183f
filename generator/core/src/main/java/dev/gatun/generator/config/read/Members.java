package dev.gatun.generator.config.read;

import dev.gatun.generator.config.tree.Node;
import dev.gatun.generator.source.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A map whose keys are ours. Unknown ones are reported when it is made. */
final class Members {

    private final Node.Mapping mapping;
    private final Section section;

    Members(Node.Mapping mapping, Section section, Problems problems) {
        this.mapping = mapping;
        this.section = section;
        for (Node.Member member : mapping.members()) {
            if (!section.keys().contains(member.key().text())) {
                problems.unknownKey(member.key(), section);
            }
        }
    }

    /** An empty map at a place. */
    static Members none(SourcePosition position, Section section, Problems problems) {
        return new Members(new Node.Mapping(List.of(), position), section, problems);
    }

    SourcePosition position() {
        return mapping.position();
    }

    boolean has(String key) {
        return get(key) != null;
    }

    /** The value of a key; null where there is none, or nothing behind it. */
    @Nullable Node get(String key) {
        return written(key) instanceof Node.Empty ? null : written(key);
    }

    /** What is written behind a key, also where that is nothing; null without the key. */
    @Nullable Node written(String key) {
        if (!section.keys().contains(key)) {
            throw new IllegalArgumentException(key);
        }
        for (Node.Member member : mapping.members()) {
            if (member.key().text().equals(key)) {
                return member.value();
            }
        }
        return null;
    }
}
