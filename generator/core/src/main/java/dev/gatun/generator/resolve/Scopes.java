package dev.gatun.generator.resolve;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.resolve.constant.Names.Meaning;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scopes in which names are looked up: file scope, and those of prototypes within (C23 6.2.1). */
final class Scopes {

    /** One scope's name spaces: ordinary identifiers, and tags (C23 6.2.3). */
    private record Scope(Map<String, Meaning> identifiers, Map<String, CType> tags) {

        Scope() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Scope file = new Scope();

    Scopes() {
        scopes.push(file);
    }

    void enterPrototype() {
        scopes.push(new Scope());
    }

    void leavePrototype() {
        scopes.pop();
    }

    boolean inPrototype() {
        return scopes.size() > 1;
    }

    @Nullable Meaning find(String identifier) {
        for (Scope scope : scopes) {
            Meaning meaning = scope.identifiers.get(identifier);
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    /** What the identifier means in the innermost scope alone. */
    @Nullable Meaning findHere(String identifier) {
        return scopes.element().identifiers.get(identifier);
    }

    void declare(String identifier, Meaning meaning) {
        scopes.element().identifiers.put(identifier, meaning);
    }

    /** A record or enum type. */
    @Nullable CType findTag(String tag) {
        for (Scope scope : scopes) {
            CType type = scope.tags.get(tag);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    @Nullable CType findTagHere(String tag) {
        return scopes.element().tags.get(tag);
    }

    void declareTag(String tag, CType type) {
        scopes.element().tags.put(tag, type);
    }

    void declareTagAtFileScope(String tag, CType type) {
        file.tags.put(tag, type);
    }
}
