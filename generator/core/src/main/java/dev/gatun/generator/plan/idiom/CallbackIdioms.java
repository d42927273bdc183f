package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.CallbackRule;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of function pointers beyond their types. */
public final class CallbackIdioms {

    /** By function. */
    private final Map<String, List<CallbackUse>> uses = new HashMap<>();

    /** By typedef. */
    private final Map<String, CallbackTraits> types = new HashMap<>();

    private final Map<Field, CallbackTraits> fields = new HashMap<>();

    private CallbackIdioms() {}

    private record Field(RecordId id, String name) {}

    /** @param diagnostics takes what is wrong with the rules, unknown names aside */
    static CallbackIdioms of(List<CallbackRule> rules, OwnedTypes owned, Names names, List<Diagnostic> diagnostics) {
        CallbackIdioms idioms = new CallbackIdioms();
        CallbackRules reader = new CallbackRules(idioms, owned, names, diagnostics);
        // what is said of types counts for functions
        rules.stream().filter(rule -> rule.parameter() == null).forEach(reader::addType);
        rules.stream().filter(rule -> rule.parameter() != null).forEach(reader::addUse);
        return idioms;
    }

    /** The parameters of a function for which Java functions will do. */
    public List<CallbackUse> uses(Declaration.Function function) {
        List<CallbackUse> said = uses.get(function.key());
        if (said != null) {
            return said;
        }
        CallbackUse obvious = obvious(function.type());
        return obvious == null ? List.of() : List.of(obvious);
    }

    /** What is said of the callback type that a typedef names. */
    public CallbackTraits ofType(String typedef) {
        return types.getOrDefault(typedef, CallbackTraits.NONE);
    }

    /** What is said of the callback type of a field. */
    public CallbackTraits ofField(RecordId record, String field) {
        return fields.getOrDefault(new Field(record, field), CallbackTraits.NONE);
    }

    void putType(String typedef, CallbackTraits traits) {
        types.put(typedef, traits);
    }

    void putField(RecordId record, String field, CallbackTraits traits) {
        fields.put(new Field(record, field), traits);
    }

    /** @return the uses of a function so far, to be added to */
    List<CallbackUse> usesOf(Declaration.Function function) {
        return uses.computeIfAbsent(function.key(), _ -> new ArrayList<>());
    }

    /**
     * The shape of which nobody has to say what it means: one function pointer in all, which takes one {@code void *}, and behind it the only
     * {@code void *} of the function. It lives as long as the call: of a longer life C's types say nothing.
     */
    private @Nullable CallbackUse obvious(CType.Function function) {
        if (function.variadic()) {
            return null;
        }
        int found = -1;
        for (int i = 0; i < function.parameters().size(); i++) {
            if (FunctionTypes.pointedTo(function.parameters().get(i)) != null) {
                if (found >= 0) {
                    return null;
                }
                found = i;
            }
        }
        int ofCallback = found < 0 ? -1 : userData(function.parameters().get(found));
        boolean pair = ofCallback >= 0 && FunctionTypes.onlyUserData(function) == found + 1;
        return pair
                ? new CallbackUse(
                        found,
                        CallbackUse.Lifetime.CALL,
                        new CallbackUse.UserData(found + 1, ofCallback),
                        -1,
                        null,
                        null)
                : null;
    }

    /** Which parameter of a callback is its user data: that which the configuration says, or its only {@code void *}; -1 for none. */
    int userData(CType callback) {
        for (CType type = callback; type instanceof CType.Typedef typedef; type = typedef.aliased()) {
            int said = ofType(typedef.name()).userData();
            if (said >= 0) {
                return said;
            }
        }
        CType.Function function = FunctionTypes.pointedTo(callback);
        return function == null ? -1 : FunctionTypes.onlyUserData(function);
    }
}
