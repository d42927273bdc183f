package dev.gatun.generator.documentation;

import java.util.List;

/** A part of a paragraph. */
public sealed interface Inline {

    /** Plain text, as a reader sees it; may have line ends. */
    record Text(String text) implements Inline {}

    record Code(String text) implements Inline {}

    record Strong(List<Inline> content) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {}

    /**
     * Names something else that is declared, or seems to be.
     *
     * @param name an identifier
     * @param text as written: {@code name()}
     */
    record Reference(String name, String text) implements Inline {}

    /** @param url of the web, without white space, quotes and angle brackets */
    record WebLink(String url, String text) implements Inline {}

    /** The end of a line. */
    record Break() implements Inline {}
}
