package dev.gatun.generator.select.cpp;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The instances of templates that a configuration asks for. They are parsed behind the headers, as aliases under names that nothing else has,
 * so that they can use what the headers declare.
 */
public final class InstanceRequests {

    /** What the text is said to be in. */
    public static final String PLACE = "<instantiate>";

    public static final InstanceRequests NONE = new InstanceRequests(Map.of());

    static final String INSTANCE = "gatun_instance_";
    static final String SCOPE = "gatun_scope_";
    private static final String ARGUMENT = "gatun_argument_";
    private static final int MOST_CHARACTERS = 1000;

    private final Map<String, String> given;
    private final Map<String, SourcePosition> places;
    private final List<Request> requests = new ArrayList<>();

    /**
     * One of them.
     *
     * @param written as the configuration has it: {@code geo::Matrix<float, 3, 3>}, {@code max_of<double>}, {@code geo::Box<int>::map<long>}
     * @param template what stands before the last arguments, without spaces
     * @param arguments as written; null for a name alone, whose arguments are deduced
     * @param javaName the name that is asked for; empty for none
     * @param number from 1
     */
    record Request(
            String written, String template, @Nullable List<String> arguments, String javaName, int number) {

        String instance() {
            return INSTANCE + number;
        }

        /** Whether something stands where the instance itself is declared. */
        boolean isAt(SourcePosition position) {
            return isOurs(position) && position.lineText().startsWith("using " + instance() + " ");
        }

        /** An argument as a type, a value or a template: which it is only the template knows. */
        String argument(ArgumentKind kind, int index) {
            return ARGUMENT + kind.name().toLowerCase(Locale.ROOT) + "_" + number + "_" + index;
        }

        /** Of the class around the template. */
        String scope() {
            return SCOPE + number;
        }

        /** How the class around the template, if it is a specialisation, is written; empty for none. */
        String writtenScope() {
            int at = template.lastIndexOf("::");
            return at > 0 && template.charAt(at - 1) == '>'
                    ? written.substring(0, written.lastIndexOf("::", argumentsOf(written)))
                    : "";
        }
    }

    /** What an argument may be, and a template that has one such. */
    enum ArgumentKind {
        TYPE("class"),
        VALUE("auto"),
        TEMPLATE("template <class...> class");

        private final String parameter;

        ArgumentKind(String parameter) {
            this.parameter = parameter;
        }

        private String list() {
            return ARGUMENT + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Made when it is needed, which is seldom. */
    private static final class Form {

        /** Nothing in it ends a declaration, a line or a comment. */
        private static final Pattern TEMPLATE_ID = Pattern.compile("[\\w:~<>(),*&\\[\\] +.'-]+");

        /** A name of a function template. */
        private static final Pattern NAME =
                Pattern.compile("(?:::)?\\w+(?:::\\w+)*(?:::operator *\\S{1,3})?|operator *\\S{1,3}");
    }

    /** @param given type-ids and template-ids as written, with the Java names of their instances; an empty one leaves the name to us */
    public InstanceRequests(Map<String, String> given) {
        this(given, Map.of());
    }

    /**
     * As the other.
     *
     * @param places where the ids are written, as far as that is known
     */
    public InstanceRequests(Map<String, String> given, Map<String, SourcePosition> places) {
        this.given = new LinkedHashMap<>(given);
        this.places = Map.copyOf(places);
        int number = 0;
        for (Map.Entry<String, String> entry : given.entrySet()) {
            number++;
            String written = entry.getKey().strip();
            int open = argumentsOf(written);
            if (open > 0) {
                String template = written.substring(0, open).replace(" ", "");
                List<String> arguments = split(written.substring(open + 1, written.length() - 1));
                requests.add(new Request(written, template, arguments, entry.getValue(), number));
            } else if (written.length() <= MOST_CHARACTERS
                    && Form.NAME.matcher(written).matches()) {
                requests.add(new Request(written, written.replace(" ", ""), null, entry.getValue(), number));
            }
        }
    }

    /** At the commas between arguments. */
    private static List<String> split(String list) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += "<([".indexOf(c) >= 0 ? 1 : ">)]".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && c == ',') {
                arguments.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        String last = list.substring(start).strip();
        if (!last.isEmpty()) {
            arguments.add(last);
        }
        return arguments;
    }

    /** Where the last arguments start; -1 for what is no template-id. */
    private static int argumentsOf(String written) {
        if (written.length() > MOST_CHARACTERS
                || !written.endsWith(">")
                || !Form.TEMPLATE_ID.matcher(written).matches()) {
            return -1;
        }
        int depth = 0;
        for (int i = written.length() - 1; i >= 0; i--) {
            char c = written.charAt(i);
            depth += c == '>' || c == ')' || c == ']' ? 1 : c == '<' || c == '(' || c == '[' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where an id is written; null where that isn't known. */
    @Nullable SourcePosition place(String written) {
        return places.get(written);
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    List<Request> requests() {
        return requests;
    }

    /** Those that are no template-ids. */
    List<String> unreadable() {
        return given.keySet().stream()
                .filter(written ->
                        requests.stream().noneMatch(it -> it.written().equals(written.strip())))
                .toList();
    }

    /** The declarations; empty where there is none. */
    public String text() {
        if (requests.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (ArgumentKind kind : ArgumentKind.values()) {
            text.append("template <")
                    .append(kind.parameter)
                    .append("> struct ")
                    .append(kind.list())
                    .append(";\n");
        }
        requests.forEach(request -> add(text, request));
        return text.toString();
    }

    private static void add(StringBuilder text, Request request) {
        if (request.arguments() == null) {
            return;
        }
        String scope = request.writtenScope();
        if (!scope.isEmpty()) {
            alias(text, request.scope(), scope);
        }
        alias(text, request.instance(), request.written());
        for (int i = 0; i < request.arguments().size(); i++) {
            for (ArgumentKind kind : ArgumentKind.values()) {
                String list = kind.list() + "<" + request.arguments().get(i) + ">";
                alias(text, request.argument(kind, i), list);
            }
        }
    }

    private static void alias(StringBuilder text, String name, String type) {
        text.append("using ").append(name).append(" = ").append(type).append(";\n");
    }

    /** Whether something stands in the text of requests: what stages report of it is said by the selection. */
    public static boolean isOurs(@Nullable SourcePosition position) {
        return position != null && position.file().path().toString().equals(PLACE);
    }

    /** What stages report of the headers. */
    public static List<Diagnostic> ofHeaders(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> !isOurs(diagnostic.position()))
                .toList();
    }
}
