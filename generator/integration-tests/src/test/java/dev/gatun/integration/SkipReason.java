package dev.gatun.integration;

import java.util.List;

/** Reasons for which declarations are skipped, without the names in them. */
final class SkipReason {

    private static final String MACRO = "macro: ";

    /** Starts of reasons whose ends are names, and what the table says for them. */
    private static final List<List<String>> KINDS = List.of(
            List.of("function-like macro", "function-like macro"),
            List.of("expands to nothing", MACRO + "expands to nothing"),
            List.of("names the type", MACRO + "names a type"),
            List.of("names the function", MACRO + "names a function"),
            List.of("names the variable", MACRO + "names a variable"),
            List.of("names ", MACRO + "names something that is not declared"),
            List.of("expands to itself", MACRO + "a constant, variable or function under its own name"),
            List.of("an attribute", MACRO + "an attribute"),
            List.of("the keyword", MACRO + "a keyword"),
            List.of("no expression", MACRO + "no expression"),
            List.of("its value depends on where it is used", MACRO + "its value depends on where it is used"),
            List.of("not a constant expression: calls", MACRO + "calls a function, or a macro that is not defined"),
            List.of("not a constant expression: names the variable", MACRO + "an expression of variables"),
            List.of("not a constant expression: names the function", MACRO + "an expression of functions"),
            List.of("not a constant expression: names the type", MACRO + "no expression"),
            List.of("not a constant expression: names", MACRO + "names something that is not declared"),
            List.of("not a constant expression: reads", MACRO + "an expression of variables"),
            List.of("not a constant expression: takes the address", MACRO + "an address known to the linker"),
            List.of("not a constant expression: contains a compound literal", MACRO + "a compound literal"),
            List.of("not a constant expression: asks for the size of", MACRO + "names something that is not declared"),
            List.of("not a constant expression: is no expression", MACRO + "no expression"),
            List.of("not a constant expression: is empty", MACRO + "no expression"),
            List.of("its members are in error", "record: uses a type that is not declared"));

    private SkipReason() {}

    static String category(String reason) {
        for (List<String> kind : KINDS) {
            if (reason.startsWith(kind.getFirst())) {
                return kind.getLast();
            }
        }
        return reason;
    }
}
