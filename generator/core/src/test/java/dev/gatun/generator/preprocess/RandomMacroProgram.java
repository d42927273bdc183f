package dev.gatun.generator.preprocess;

import java.util.List;
import java.util.Random;

/** Writes small programs of random macros and their invocations, nested, recursive, stringizing and pasting. */
final class RandomMacroProgram {

    private static final List<String> NAMES = List.of("A", "B", "C", "F", "G", "H", "V", "W");
    private static final List<String> PLAIN =
            List.of("1", "x1", "+", "-", "<", "=", "a", "b", ".", "\"s\"", "'c'", "\"\\n\"", "0x", "#");

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private RandomMacroProgram(long seed) {
        random = new Random(seed);
    }

    static String of(long seed) {
        return new RandomMacroProgram(seed).write();
    }

    private String write() {
        for (String name : NAMES) {
            if (random.nextInt(8) > 0) {
                define(name);
            }
        }
        int lines = 1 + random.nextInt(6);
        for (int i = 0; i < lines; i++) {
            int tokens = 1 + random.nextInt(8);
            for (int t = 0; t < tokens; t++) {
                piece(2, List.of());
                space();
            }
            if (random.nextInt(3) > 0) {
                text.append('\n');
            }
        }
        return text.append('\n').toString();
    }

    private void define(String name) {
        text.append("#define ").append(name);
        List<String> parameters = switch (name) {
            case "F" -> List.of("x");
            case "G" -> List.of("x", "y");
            case "H" -> List.of();
            case "V" -> List.of("x", "__VA_ARGS__");
            case "W" -> random.nextBoolean() ? List.of("__VA_ARGS__") : List.of("args");
            default -> List.of();
        };
        boolean function = "FGHVW".contains(name);
        if (function) {
            text.append('(')
                    .append(String.join(",", parameters)
                            .replace("__VA_ARGS__", "...")
                            .replace("args", "args..."))
                    .append(')');
        }
        text.append(' ');
        int tokens = random.nextInt(7);
        boolean operand = false;
        for (int i = 0; i < tokens; i++) {
            int kind = random.nextInt(12);
            if (operand && kind < 1 && i + 1 < tokens) {
                text.append(" ## ");
                operand = false;
            } else if (kind == 2 && !parameters.isEmpty()) {
                text.append(random.nextInt(4) == 0 ? "# " : "#").append(any(parameters));
                operand = true;
            } else if (kind == 3 && function && parameters.contains("__VA_ARGS__")) {
                text.append(random.nextInt(5) == 0 ? "#" : "").append("__VA_OPT__(");
                piece(1, parameters);
                text.append(")");
                operand = true;
            } else if (kind == 4 && (name.equals("V") || name.equals("W"))) {
                text.append(", ## ").append(parameters.getLast());
                operand = true;
            } else {
                piece(1, parameters);
                operand = true;
            }
            space();
        }
        if (!operand && tokens > 0) {
            text.append(" z");
        }
        text.append('\n');
    }

    private void piece(int depth, List<String> parameters) {
        int kind = random.nextInt(10);
        if (kind < 3 && !parameters.isEmpty()) {
            text.append(any(parameters));
        } else if (kind < 5) {
            plain(parameters);
        } else if (kind == 5 && depth > 0) {
            arguments(depth, parameters, random.nextInt(3));
        } else {
            String name = any(NAMES);
            text.append(name);
            if (depth > 0 && "FGHVW".contains(name) && random.nextInt(5) > 0) {
                text.append(random.nextInt(6) == 0 ? " " : "");
                arguments(depth, parameters, count(name));
            }
        }
    }

    private void plain(List<String> parameters) {
        String token = any(PLAIN);
        boolean directive = text.toString().stripTrailing().length() <= text.lastIndexOf("\n") || !parameters.isEmpty();
        text.append(token.equals("#") && directive ? "%" : token);
    }

    private int count(String name) {
        return switch (name) {
            case "F" -> 1;
            case "G" -> 2;
            case "H" -> 0;
            default -> 1 + random.nextInt(3);
        };
    }

    private void arguments(int depth, List<String> parameters, int count) {
        text.append('(');
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                text.append(random.nextBoolean() ? "," : ", ");
            }
            int pieces = random.nextInt(4);
            for (int p = 0; p < pieces; p++) {
                space();
                piece(depth - 1, parameters);
                text.append(random.nextInt(10) == 0 ? "\n".repeat(parameters.isEmpty() && depth > 1 ? 1 : 0) : "");
            }
            space();
        }
        text.append(')');
    }

    private void space() {
        text.append(random.nextInt(3) == 0 ? "" : " ");
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
