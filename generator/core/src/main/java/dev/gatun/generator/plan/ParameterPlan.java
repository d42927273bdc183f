package dev.gatun.generator.plan;

/**
 * A parameter of a function or callback in C, in C's order.
 *
 * @param name a Java identifier
 * @param cName as in C, for messages
 * @param type as C has it
 * @param constText whether it is a {@code const char *}, for which a Java string will do
 * @param role what the Java caller sees of it
 * @param local name of a local variable that its role may need; differs from all other names of the method
 */
public record ParameterPlan(
        String name, String cName, ValueType type, boolean constText, ParameterRole role, String local) {

    /** Whether a Java string will do. */
    public boolean takesText() {
        return constText || (role instanceof ParameterRole.Buffer buffer && buffer.text());
    }
}
