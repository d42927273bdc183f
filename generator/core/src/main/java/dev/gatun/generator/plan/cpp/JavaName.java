package dev.gatun.generator.plan.cpp;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a generated Java class.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames outermost first; one for a class that is not nested
 */
public record JavaName(String packageName, List<String> simpleNames) {

    public JavaName {
        simpleNames = List.copyOf(simpleNames);
    }

    public static JavaName of(String packageName, String simpleName) {
        return new JavaName(packageName, List.of(simpleName));
    }

    /** A class nested in this one. */
    public JavaName nested(String simpleName) {
        List<String> names = new ArrayList<>(simpleNames);
        names.add(simpleName);
        return new JavaName(packageName, names);
    }

    public String simpleName() {
        return simpleNames.getLast();
    }

    public boolean isNested() {
        return simpleNames.size() > 1;
    }

    /** As in Java source: {@code org.example.Outer.Inner}. */
    public String canonicalName() {
        return (packageName.isEmpty() ? "" : packageName + ".") + String.join(".", simpleNames);
    }
}
