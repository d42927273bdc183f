package dev.gatun.generator.resolve.cpp.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * C++ text with templates at random: parameters of all kinds, defaults, packs, nested classes, bases, aliases, partial and explicit
 * specialisations; and types that name members of their instances.
 */
final class RandomTemplates {

    private static final String[] SCALARS = {
        "int", "double", "unsigned char", "long", "bool", "float", "char", "Plain", "Colour", "short"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Template> templates = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final Set<String> partials = new HashSet<>();

    /** @param kinds of its parameters: T a type, N a number, B a bool, P a pack of types, C a template of one type */
    private record Template(String name, String kinds, int defaults) {}

    private RandomTemplates(long seed) {
        this.random = new Random(seed);
    }

    /** @param types spellings of types to ask for, in the header's own words */
    record Unit(String header, List<String> types) {}

    static Unit of(long seed, int count) {
        RandomTemplates unit = new RandomTemplates(seed);
        unit.text
                .append("struct Plain { using inner = char *; static constexpr int value = 7; };\n")
                .append("enum class Colour { RED, GREEN };\n")
                .append(
                        "template <class T> struct Wrap { using inner = T const *; static constexpr int value = 5; };\n")
                .append("template <class T> using Alias = Wrap<T *>;\n");
        for (int i = 0; i < count; i++) {
            unit.template("S" + i);
        }
        for (int i = 0; i < count * 4; i++) {
            unit.types.add(unit.query());
        }
        return new Unit(unit.text.toString(), List.copyOf(unit.types));
    }

    private int pick(int bound) {
        return random.nextInt(bound);
    }

    private void template(String name) {
        String[] shapes = {"T", "TT", "TN", "TB", "N", "P", "TP", "TTN", "CT", "NN", "TC", "TNB"};
        String kinds = shapes[pick(shapes.length)];
        boolean canDefault = !kinds.contains("P") && !kinds.contains("C");
        int defaults = canDefault && kinds.length() > 1 && pick(2) == 0 ? 1 : 0;
        Template template = new Template(name, kinds, defaults);
        text.append("template <")
                .append(parameters(template))
                .append("> struct ")
                .append(name);
        if (pick(3) == 0 && kinds.startsWith("T")) {
            text.append(" : Wrap<A0>");
        }
        text.append(" {\n").append(members(template, "primary")).append("};\n");
        for (int i = pick(3); i > 0; i--) {
            partial(template, i);
        }
        if (pick(2) == 0) {
            text.append("template <> struct ")
                    .append(name)
                    .append("<")
                    .append(arguments(template, 1))
                    .append("> {\n");
            text.append("    using one = char[")
                    .append(1 + pick(9))
                    .append("]; using two = Colour; using three = void;\n");
            text.append("    static constexpr int value = ").append(pick(9)).append(";\n};\n");
        }
        templates.add(template);
    }

    private static String parameter(char kind, int i) {
        return switch (kind) {
            case 'T' -> "class A" + i;
            case 'N' -> "int A" + i;
            case 'B' -> "bool A" + i;
            case 'P' -> "class... A" + i;
            default -> "template <class> class A" + i;
        };
    }

    private String parameters(Template template) {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < template.kinds().length(); i++) {
            char kind = template.kinds().charAt(i);
            boolean hasDefault = i >= template.kinds().length() - template.defaults();
            String value = kind == 'T'
                    ? template.kinds().charAt(0) == 'T' ? "A0 *" : "long"
                    : kind == 'N' ? (template.kinds().charAt(0) == 'N' && i > 0 ? "A0 + 1" : "4") : "(A1 > 2)";
            if (kind == 'B' && template.kinds().charAt(1) != 'N') {
                value = "true";
            }
            list.add(parameter(kind, i) + (hasDefault ? " = " + value : ""));
        }
        return String.join(", ", list);
    }

    /** Members with types made of the parameters. */
    private String members(Template template, String label) {
        StringBuilder body = new StringBuilder();
        body.append("    using one = ").append(pattern(template, 2)).append(";\n");
        body.append("    using two = ").append(pattern(template, 1)).append(";\n");
        body.append("    struct Nested { using deep = ")
                .append(pattern(template, 1))
                .append("; };\n");
        body.append("    using three = typename Nested::deep;\n");
        body.append("    static constexpr int value = ")
                .append(number(template))
                .append(";\n");
        body.append("    enum { count = ").append(number(template)).append(", next };\n");
        body.append("    using sized = char[").append(label.length()).append(" + (value < 0 ? 1 : value % 50)];\n");
        body.append("    template <class U> using Rebound = Wrap<U>;\n");
        return body.toString();
    }

    private List<Integer> of(Template template, char kind) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < template.kinds().length(); i++) {
            if (template.kinds().charAt(i) == kind) {
                places.add(i);
            }
        }
        return places;
    }

    private String number(Template template) {
        List<Integer> numbers = of(template, 'N');
        List<Integer> packs = of(template, 'P');
        List<Integer> flags = of(template, 'B');
        if (!numbers.isEmpty()) {
            String n = "A" + numbers.get(pick(numbers.size()));
            String[] forms = {
                n,
                n + " + 1",
                n + " * " + n + " - 3",
                "(" + n + " > 2 ? " + n + " : 9)",
                n + " % 4 << 1",
                "-" + n + " / 2",
                n + " == 3",
                "~" + n + " & 15"
            };
            return forms[pick(forms.length)];
        }
        if (!packs.isEmpty()) {
            return "sizeof...(A" + packs.getFirst() + ") * 2";
        }
        if (!flags.isEmpty()) {
            return "A" + flags.getFirst() + " ? 3 : 4";
        }
        List<Integer> kinds = of(template, 'T');
        return kinds.isEmpty() || pick(2) == 0
                ? Integer.toString(pick(20))
                : "Wrap<A" + kinds.getFirst() + ">::value + 1";
    }

    private String pattern(Template template, int depth) {
        List<Integer> kinds = of(template, 'T');
        List<Integer> packs = of(template, 'P');
        List<Integer> wraps = of(template, 'C');
        if (!packs.isEmpty() && pick(2) == 0) {
            String pack = "A" + packs.getFirst();
            String[] forms = {
                "void (*)(" + pack + "...)",
                "int (" + pack + " *...)",
                "Wrap<int (" + pack + " const &...)>",
                "Wrap<void (Wrap<" + pack + ">...)>"
            };
            return forms[pick(forms.length)];
        }
        String t = kinds.isEmpty() ? SCALARS[pick(SCALARS.length)] : "A" + kinds.get(pick(kinds.size()));
        if (!wraps.isEmpty() && pick(2) == 0) {
            return "A" + wraps.getFirst() + "<" + t + ">";
        }
        String inner = depth > 0 && pick(2) == 0 ? "Wrap<" + pattern(template, depth - 1) + ">" : t;
        String[] forms = {
            inner,
            inner + " *",
            inner + " const *",
            inner + " const",
            inner + " *const",
            "Wrap<" + inner + ">",
            "typename Wrap<" + inner + ">::inner",
            "Alias<" + inner + ">",
            "typename Alias<" + inner + ">::inner",
            inner + " (*)(int, " + inner + " *)",
            inner + " volatile *",
            "typename Wrap<" + inner + ">::inner *"
        };
        return forms[pick(forms.length)];
    }

    private void partial(Template template, int number) {
        List<String> own = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < template.kinds().length(); i++) {
            char kind = template.kinds().charAt(i);
            String name = "A" + i;
            boolean special = !changed || pick(2) == 0;
            String[] forms = {
                name + " *",
                name + " const",
                "Wrap<" + name + ">",
                name + " const *",
                name + "[3]",
                name + " (*)(" + name + ")"
            };
            if (kind == 'T' && special) {
                own.add(parameter(kind, i));
                arguments.add(forms[pick(forms.length)]);
                changed = true;
            } else if (kind == 'N' && special && number == 1) {
                arguments.add(Integer.toString(pick(4)));
                own.add("");
                changed = true;
            } else if (kind == 'P' && special) {
                own.add("class H, " + parameter(kind, i));
                arguments.add("H, " + name + (pick(2) == 0 ? "..." : " *..."));
                changed = true;
            } else {
                own.add(parameter(kind, i));
                arguments.add(kind == 'P' ? name + "..." : name);
            }
        }
        // numbers that are given leave no parameter
        boolean names = own.stream().anyMatch(String::isEmpty);
        boolean again = !partials.add(template.name() + arguments);
        if (!changed || again || own.stream().allMatch(String::isEmpty)) {
            return;
        }
        List<String> list = own.stream().filter(one -> !one.isEmpty()).toList();
        text.append("template <")
                .append(String.join(", ", list))
                .append("> struct ")
                .append(template.name());
        text.append("<").append(String.join(", ", arguments)).append("> {\n");
        Template visible =
                names ? new Template(template.name(), template.kinds().replace('N', '-'), 0) : template;
        text.append(members(visible, "partial" + number)).append("};\n");
    }

    private String scalar(int depth) {
        String base = SCALARS[pick(SCALARS.length)];
        String[] forms = {
            base,
            base,
            base + " *",
            base + " const",
            base + " const *",
            "Wrap<" + base + ">",
            base + "[3]",
            base + " (*)(" + base + ")",
            "Alias<" + base + ">"
        };
        String type = forms[pick(forms.length)];
        return depth > 0 && pick(3) == 0 ? "Wrap<" + scalar(depth - 1) + ">" : type;
    }

    private String arguments(Template template, int depth) {
        List<String> list = new ArrayList<>();
        int given = template.kinds().length() - (pick(2) == 0 ? template.defaults() : 0);
        for (int i = 0; i < given; i++) {
            switch (template.kinds().charAt(i)) {
                case 'T' -> list.add(scalar(depth));
                case 'N' -> list.add(Integer.toString(pick(6)));
                case 'B' -> list.add(pick(2) == 0 ? "true" : "false");
                case 'P' -> {
                    for (int j = pick(4); j > 0; j--) {
                        list.add(packed());
                    }
                }
                default -> list.add(pick(2) == 0 ? "Wrap" : "Alias");
            }
        }
        return String.join(", ", list);
    }

    /** Arrays and qualifiers would be adjusted in parameters, which is the compiler's business in all cases. */
    private String packed() {
        String base = SCALARS[pick(SCALARS.length)];
        return pick(2) == 0 ? base : base + " *";
    }

    private String query() {
        Template template = templates.get(pick(templates.size()));
        String instance = template.name() + "<" + arguments(template, 2) + ">";
        String[] members = {"one", "two", "three", "sized", "Rebound<int>::inner", "Nested::deep"};
        return instance + "::" + members[pick(members.length)];
    }
}
