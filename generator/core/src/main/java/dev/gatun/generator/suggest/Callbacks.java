package dev.gatun.generator.suggest;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Function pointers with the {@code void *} that comes back to them, and with a function that is called at the end. */
final class Callbacks {

    private final Api api;

    Callbacks(Api api) {
        this.api = api;
    }

    List<Suggestion> suggestions() {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Declaration.Function function : api.functions()) {
            Suggestion suggestion = function.type().variadic() ? null : suggestion(function);
            if (suggestion != null) {
                suggestions.add(suggestion);
            }
        }
        return suggestions;
    }

    private static @Nullable Suggestion suggestion(Declaration.Function function) {
        int callback = -1;
        int data = -1;
        int destroy = -1;
        int callbacks = 0;
        int pointers = 0;
        for (int i = 0; i < function.type().parameters().size(); i++) {
            CType type = Api.type(function, i);
            CType.Function called = Api.callback(type);
            if (called != null && isDestroy(called) && callback >= 0 && data > callback) {
                destroy = i;
            } else if (called != null) {
                callbacks++;
                callback = called.parameters().stream().anyMatch(Api::isUserData) && !isDestroy(called) ? i : callback;
            } else if (Api.isUserData(type)) {
                pointers++;
                data = i;
            }
        }
        if (callbacks != 1 || callback < 0 || pointers != 1) {
            return null;
        }
        return suggestion(function, callback, data, destroy);
    }

    /** Whether it takes the data alone. */
    private static boolean isDestroy(CType.Function type) {
        return type.parameters().size() == 1
                && Api.isUserData(type.parameters().getFirst())
                && Api.isVoid(type.result());
    }

    private static Suggestion suggestion(Declaration.Function function, int callback, int data, int destroy) {
        CType.Function called = Api.callback(Api.type(function, callback));
        boolean clear = called != null
                && called.parameters().stream().filter(Api::isUserData).count() == 1;
        boolean call = Words.iterates(function.name()) && destroy < 0;
        String name = Api.reference(function, callback);
        List<String> evidence = new ArrayList<>();
        evidence.add(function.name() + ": calls " + Api.called(function, callback) + " with "
                + Api.called(function, data) + (call ? "; by its name, until it returns" : "; how long?"));
        if (destroy >= 0) {
            evidence.add(Api.called(function, destroy) + ": takes the data alone, to end it");
        }
        if (!clear) {
            evidence.add("its type has more than one void *: say which is the data, under the name of its typedef");
        }
        String yaml = Yaml.scalar(function.name()) + ": { " + Yaml.scalar(name) + ": {lifetime: "
                + (call ? "call" : "arena") + ", user-data: " + Yaml.scalar(Api.reference(function, data))
                + (destroy < 0 ? "" : ", destroy: " + Yaml.scalar(Api.reference(function, destroy))) + "} }";
        return new Suggestion(evidence, yaml, call && clear);
    }
}
