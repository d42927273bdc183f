package dev.gatun.generator.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a C name: {@code sqlite3, close, v2}; {@code xml, free, doc}. */
final class Words {

    /** Words that end an object's life. */
    private static final Set<String> ENDS = Set.of(
            "free", "close", "destroy", "unref", "cleanup", "finalize", "end", "delete", "release", "dispose", "fini");

    /** Those that can also stand before the name of what they end, or at the end of a word. */
    private static final Set<String> PLAIN_ENDS = Set.of("free", "close", "destroy", "unref", "cleanup", "finalize");

    private static final Set<String> MAKERS = Set.of(
            "new", "create", "open", "init", "alloc", "dup", "copy", "clone", "make", "parse", "load", "fetch", "begin",
            "build", "compile", "prepare", "connect", "ref", "import");

    /** Those that can also end a word: {@code gzopen}. */
    private static final Set<String> PLAIN_MAKERS = Set.of("open", "create", "alloc");

    private static final Set<String> ACTIONS = Set.of(
            "open",
            "close",
            "prepare",
            "bind",
            "exec",
            "execute",
            "init",
            "initialize",
            "create",
            "set",
            "config",
            "register",
            "reset",
            "enable",
            "load",
            "write",
            "read",
            "attach",
            "begin",
            "commit",
            "rollback",
            "flush",
            "connect",
            "start",
            "stop",
            "add",
            "remove",
            "update",
            "finish",
            "deserialize");

    private static final Set<String> NUMBERS = Set.of(
            "count", "index", "size", "length", "len", "number", "remaining", "id", "version", "readonly", "bytes");

    private static final Set<String> ITERATIONS =
            Set.of("each", "foreach", "walk", "visit", "iterate", "sort", "qsort", "traverse", "scan");

    private Words() {}

    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = Character.isUpperCase(c)
                    && i > 0
                    && (Character.isLowerCase(name.charAt(i - 1)) || isLastCapital(name, i));
            if (c == '_' || hump) {
                add(words, word);
            }
            if (c != '_') {
                word.append(c);
            }
        }
        add(words, word);
        return words;
    }

    /** The P of {@code HTMLParser}. */
    private static boolean isLastCapital(String name, int i) {
        return Character.isUpperCase(name.charAt(i - 1))
                && i + 1 < name.length()
                && Character.isLowerCase(name.charAt(i + 1));
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /** The word by which a function ends an object's life: the last, a version aside, or one before the object's name; empty for none. */
    static String end(String name) {
        List<String> words = new ArrayList<>(of(name));
        while (words.size() > 1 && words.getLast().matches("v?[0-9]+|ex")) {
            words.removeLast();
        }
        String last = words.isEmpty() ? "" : words.getLast();
        if (words.size() > 1 && ENDS.contains(last)) {
            return last;
        }
        for (String end : PLAIN_ENDS) {
            boolean within =
                    words.subList(Math.min(1, words.size()), words.size()).contains(end);
            if (within || (last.endsWith(end) && last.length() > end.length())) {
                return end;
            }
        }
        return "";
    }

    /** Whether a function makes something. */
    static boolean makes(String name) {
        List<String> words = of(name);
        return containsAny(name, MAKERS)
                || (!words.isEmpty() && PLAIN_MAKERS.stream().anyMatch(words.getLast()::endsWith));
    }

    /** Whether a function does something that can fail, rather than tell a number. */
    static boolean acts(String name) {
        return containsAny(name, ACTIONS) && !NUMBERS.contains(of(name).getLast());
    }

    /** Whether a function calls what it is given before it returns. */
    static boolean iterates(String name) {
        return containsAny(name, ITERATIONS) || of(name).getLast().equals("exec");
    }

    private static boolean containsAny(String name, Set<String> wanted) {
        return of(name).stream().map(word -> word.replaceFirst("[0-9]+$", "")).anyMatch(wanted::contains);
    }

    /** Whether a number of this name is a length. */
    static boolean isLength(String name) {
        return name.matches(
                "[nN]|[nN](Bytes?|bytes?|Count|_.*)|.*([lL]en|[sS]ize|[lL]ength|[cC]ount|_n|_num|bytes)|sz|num");
    }

    /** Whether a pointer of this name is for a result. */
    static boolean isOut(String name) {
        return name.matches("out|out[A-Z_].*|.*_out|.*Out|ret|result|res|value|p[A-Z].*|pp[A-Z].*");
    }

    /** Whether a buffer of this name is for text that C writes. */
    static boolean isTextOut(String name) {
        return name.matches("out|buf|buffer|str|string|dest|dst|text|.*[bB]uf(fer)?|errbuf|.*_str");
    }
}
