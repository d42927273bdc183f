package dev.gatun.generator.config.read;

import dev.gatun.generator.config.BufferRule;
import dev.gatun.generator.config.CallbackRule;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.OutRule;
import dev.gatun.generator.config.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rules for single parameters. */
final class CallRuleReader {

    private static final String FUNCTION = "a function's name";
    private static final Set<String> OF_TYPES = Set.copyOf(Section.CALLBACK_TYPE.keys());

    private final Values values;
    private final Problems problems;

    CallRuleReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    List<OutRule> out(@Nullable Node node) {
        List<OutRule> rules = new ArrayList<>();
        for (Node.Member member : values.map(node, "a map of functions to parameters")) {
            Entry function = values.place(Values.entry(member.key()), FUNCTION);
            if (function == null) {
                continue;
            }
            Node value = member.value();
            List<Node> parameters = value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
            for (Node parameter : parameters) {
                OutRule rule = out(function, parameter);
                if (rule != null) {
                    rules.add(rule);
                }
            }
        }
        return rules;
    }

    private @Nullable OutRule out(Entry function, Node node) {
        if (!(node instanceof Node.Mapping)) {
            Entry parameter = values.parameter(node);
            return parameter == null ? null : new OutRule(function, parameter, false);
        }
        Members members = values.members(node, Section.OUT);
        Entry parameter = values.parameter(members.get("name"));
        boolean inOut = values.flag(members.get("inout"));
        if (!members.has("name")) {
            problems.bad("a parameter of 'out' has no name", members.position(), 1, "as in {name: size, inout: true}");
        }
        return parameter == null ? null : new OutRule(function, parameter, inOut);
    }

    List<BufferRule> buffers(@Nullable Node node) {
        List<BufferRule> rules = new ArrayList<>();
        for (Node.Member member : values.map(node, "a map of functions to their buffers")) {
            Entry place = values.place(Values.entry(member.key()), "the name of a function or a callback type");
            for (Node.Member buffer : values.map(member.value(), "a map of parameters to lengths, as in {data: n}")) {
                BufferRule rule = place == null ? null : buffer(place, buffer);
                if (rule != null) {
                    rules.add(rule);
                }
            }
        }
        return rules;
    }

    private @Nullable BufferRule buffer(Entry place, Node.Member member) {
        Entry parameter = values.parameter(member.key());
        if (!(member.value() instanceof Node.Mapping)) {
            Entry length = values.text(member.value(), "the buffer's length");
            return parameter == null || length == null ? null : new BufferRule(place, parameter, length, false, null);
        }
        Members members = values.members(member.value(), Section.BUFFER);
        Entry length = values.text(members.get("length"), "the buffer's length");
        boolean text = values.flag(members.get("text"));
        BufferRule.Direction direction = values.word(members.get("direction"), BufferRule.Direction.values());
        if (!members.has("length")) {
            problems.bad("a buffer has no length", members.position(), 1, "as in {length: n, text: true}");
        }
        return parameter == null || length == null ? null : new BufferRule(place, parameter, length, text, direction);
    }

    List<CallbackRule> callbacks(@Nullable Node node) {
        List<CallbackRule> rules = new ArrayList<>();
        for (Node.Member member : values.map(node, "a map of functions or types to their callbacks")) {
            Entry place = values.place(Values.entry(member.key()), "the name of a function or type, or 'record.field'");
            List<Node.Member> members = values.map(member.value(), "a map of parameters to lifetimes");
            if (place == null) {
                continue;
            }
            // neither can be a parameter's name in C
            if (members.stream().anyMatch(one -> OF_TYPES.contains(one.key().text()))) {
                rules.add(ofType(place, values.members(member.value(), Section.CALLBACK_TYPE)));
                continue;
            }
            for (Node.Member parameter : members) {
                CallbackRule rule = ofParameter(place, parameter);
                if (rule != null) {
                    rules.add(rule);
                }
            }
        }
        return rules;
    }

    private CallbackRule ofType(Entry place, Members members) {
        Entry userData = values.parameter(members.get("user-data"));
        Entry fallback = values.text(members.get("default"), "a value");
        return new CallbackRule(place, null, null, userData, null, null, fallback);
    }

    private @Nullable CallbackRule ofParameter(Entry place, Node.Member member) {
        Entry parameter = values.parameter(member.key());
        if (!(member.value() instanceof Node.Mapping)) {
            CallbackRule.Lifetime lifetime = values.word(member.value(), CallbackRule.Lifetime.values());
            return parameter == null || lifetime == null
                    ? null
                    : new CallbackRule(place, parameter, lifetime, null, null, null, null);
        }
        Members members = values.members(member.value(), Section.CALLBACK);
        CallbackRule rule = new CallbackRule(
                place,
                parameter,
                values.word(members.get("lifetime"), CallbackRule.Lifetime.values()),
                values.parameter(members.get("user-data")),
                values.parameter(members.get("owner")),
                values.parameter(members.get("destroy")),
                values.text(members.get("default"), "a value"));
        return parameter == null ? null : rule;
    }
}
