package dev.gatun.generator.select.cpp;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    static final String ARGUMENTS = "gatun_arguments_";
    static final String SCOPE = "gatun_scope_";
    private static final String LIST = "gatun_arguments";
    private static final int MOST_CHARACTERS = 1000;

    private final Map<String, String> given;
    private final List<Request> requests = new ArrayList<>();

    /**
     * One of them.
     *
     * @param written as the configuration has it: {@code geo::Matrix<float, 3, 3>}, {@code max_of<double>}, {@code geo::Box<int>::map<long>}
     * @param template what stands before the last arguments, without spaces
     * @param javaName the name that is asked for; empty for none
     * @param number from 1
     */
    record Request(String written, String template, String javaName, int number) {

        String instance() {
            return INSTANCE + number;
        }

        String arguments() {
            return ARGUMENTS + number;
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

    /** Made when it is needed, which is seldom. */
    private static final class Form {

        /** Nothing in it ends a declaration, a line or a comment. */
        private static final Pattern TEMPLATE_ID = Pattern.compile("[\\w:~<>(),*&\\[\\] +.'-]+");
    }

    /** @param given type-ids and template-ids as written, with the Java names of their instances; an empty one leaves the name to us */
    public InstanceRequests(Map<String, String> given) {
        this.given = new LinkedHashMap<>(given);
        int number = 0;
        for (Map.Entry<String, String> entry : given.entrySet()) {
            number++;
            String written = entry.getKey().strip();
            int open = argumentsOf(written);
            if (open > 0) {
                String template = written.substring(0, open).replace(" ", "");
                requests.add(new Request(written, template, entry.getValue(), number));
            }
        }
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
        StringBuilder text = new StringBuilder("template <class... T> struct " + LIST + ";\n");
        for (Request request : requests) {
            String scope = request.writtenScope();
            alias(text, request.arguments(), LIST + request.written().substring(argumentsOf(request.written())));
            alias(text, request.scope(), scope.isEmpty() ? "int" : scope);
            alias(text, request.instance(), request.written());
        }
        return text.toString();
    }

    private static void alias(StringBuilder text, String name, String type) {
        text.append("using ").append(name).append(" = ").append(type).append(";\n");
    }

    /** How many lines {@link #text} has. */
    public int lines() {
        return requests.isEmpty() ? 0 : 1 + 3 * requests.size();
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
