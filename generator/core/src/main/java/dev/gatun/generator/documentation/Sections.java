package dev.gatun.generator.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a comment while it is read, and which of them is being written. */
final class Sections {

    private final Flow brief = new Flow();
    private final Flow body = new Flow();
    private final Flow result = new Flow();
    private final Flow deprecated = new Flow();
    private final Flow since = new Flow();
    private final Flow dropped = new Flow();
    private final Map<String, Flow> parameters = new LinkedHashMap<>();
    private final List<String> see = new ArrayList<>();
    private boolean isDeprecated;
    private Flow current = body;

    Flow current() {
        return current;
    }

    boolean isInBody() {
        return current == body;
    }

    void brief() {
        turnTo(brief);
    }

    void body() {
        turnTo(body);
    }

    void result() {
        turnTo(result);
    }

    /** A value that is returned, with what it means. */
    void resultValue(String value) {
        turnTo(result);
        result.item(0, false);
        result.append("@c " + value);
    }

    void deprecated() {
        isDeprecated = true;
        turnTo(deprecated);
    }

    /** What follows is of no use to a caller. */
    void dropped() {
        turnTo(dropped);
    }

    void parameter(String name) {
        turnTo(parameters.computeIfAbsent(name, _ -> new Flow()));
    }

    void see(String text) {
        if (!text.isBlank()) {
            see.add(text.strip());
        }
        turnTo(dropped);
    }

    void since() {
        turnTo(since);
    }

    private void turnTo(Flow flow) {
        current.endParagraph();
        current = flow;
    }

    DocComment finish() {
        List<Block> text = new ArrayList<>(brief.finish());
        text.addAll(body.finish());
        List<DocComment.Named> named = new ArrayList<>();
        parameters.forEach((name, flow) -> named.add(new DocComment.Named(name, flow.finish())));
        return new DocComment(
                List.copyOf(text),
                List.copyOf(named),
                result.finish(),
                isDeprecated ? deprecated.finish() : null,
                List.copyOf(see),
                since.finish());
    }
}
