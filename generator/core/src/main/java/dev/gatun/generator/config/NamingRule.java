package dev.gatun.generator.config;

import java.util.List;

/** What Java names are made from C names by. */
public record NamingRule(List<Entry> prefixes, Style style) {

    /** Names as in C. */
    public static final NamingRule NONE = new NamingRule(List.of(), Style.C);

    public NamingRule {
        prefixes = List.copyOf(prefixes);
    }

    /** How words are joined. */
    public enum Style {
        C,
        JAVA
    }
}
