package dev.gatun.generator.documentation;

import java.util.List;

/** A part of a text that stands for itself. */
public sealed interface Block {

    record Paragraph(List<Inline> content) implements Block {}

    /** Text whose line breaks and spaces count. */
    record Preformatted(String text) implements Block {}

    /** @param ordered whether the items have numbers */
    record Items(boolean ordered, List<List<Block>> items) implements Block {}
}
