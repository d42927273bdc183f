package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.CallbackRule;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.plan.idiom.CallbackUse.Lifetime;
import dev.gatun.generator.select.FunctionTypedefs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the rules for callbacks against the functions and types that they name. */
final class CallbackRules {

    private static final String USER_DATA = "user data is a `void *` that C hands on to the callback";
    private static final String PLACES = "function pointers are parameters, typedefs, or `record.field`";

    private final CallbackIdioms idioms;
    private final OwnedTypes owned;
    private final Names names;
    private final DefaultResults defaults;
    private final List<Diagnostic> diagnostics;

    CallbackRules(CallbackIdioms idioms, OwnedTypes owned, Names names, List<Diagnostic> diagnostics) {
        this.idioms = idioms;
        this.owned = owned;
        this.names = names;
        this.defaults = new DefaultResults(names, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** A rule for a callback type or a field. */
    void addType(CallbackRule rule) {
        switch (names.place(rule.place())) {
            case null -> {}
            case Place.OfFunction function ->
                report(rule.place(), "'" + function.name() + "' is a function: say which parameter is meant", PLACES);
            case Place.OfCallback type -> {
                CallbackTraits traits = traits(rule, type.name(), type.type());
                if (traits != null) {
                    idioms.putType(type.typedef().name(), traits);
                }
            }
            case Place.OfField place -> addField(rule, place);
        }
    }

    private void addField(CallbackRule rule, Place.OfField place) {
        CType type = place.field().type();
        CType.Function function = FunctionTypes.pointedTo(type);
        String field = place.field().name();
        if (function == null || field == null) {
            report(rule.place(), "'" + place.name() + "' is no function pointer but '" + type.spelling() + "'", PLACES);
            return;
        }
        if (FunctionTypedefs.functionType(type) == null) {
            report(
                    rule.place(),
                    "'" + place.name() + "' has the type '" + type.spelling() + "', which other places may have too",
                    "say it of '" + type.spelling() + "'");
            return;
        }
        CallbackTraits traits = traits(rule, place.name(), function);
        if (traits != null) {
            idioms.putField(place.record().id(), field, traits);
        }
    }

    private @Nullable CallbackTraits traits(CallbackRule rule, String name, CType.Function function) {
        for (Entry misplaced : new @Nullable Entry[] {rule.owner(), rule.destroy()}) {
            if (misplaced != null) {
                report(misplaced, "a lifetime is that of a function's parameter, not of the type '" + name + "'", null);
                return null;
            }
        }
        if (rule.lifetime() != null) {
            report(rule.place(), "a lifetime is that of a function's parameter, not of the type '" + name + "'", null);
            return null;
        }
        int userData = -1;
        if (rule.userData() != null) {
            userData = names.parameter(name, function, rule.userData());
            if (userData < 0 || !isUserData(function.parameters().get(userData), rule.userData(), name)) {
                return null;
            }
        }
        return new CallbackTraits(userData, defaults.of(rule.fallback(), name, function.result()));
    }

    /** A rule for a parameter of a function. */
    void addUse(CallbackRule rule) {
        if (rule.parameter() == null) {
            return;
        }
        Place place = names.place(rule.place(), rule.parameter());
        if (place == null) {
            return;
        }
        if (!(place instanceof Place.OfFunction(Declaration.Function function))) {
            report(rule.place(), "'" + place.name() + "' is no function", PLACES);
            return;
        }
        int parameter = names.parameter(function, rule.parameter());
        CallbackUse use = parameter < 0 ? null : use(rule, rule.parameter(), function, parameter);
        if (use != null) {
            put(rule.parameter(), function, use);
        }
    }

    private void put(Entry entry, Declaration.Function function, CallbackUse use) {
        List<CallbackUse> uses = idioms.usesOf(function);
        for (CallbackUse other : uses) {
            if (other.parameter() == use.parameter()) {
                diagnostics.add(new Diagnostic(
                        DiagnosticKind.CONTRADICTION,
                        what(entry, function) + " has a rule already",
                        entry.position(),
                        entry.length(),
                        "one rule says all of a callback"));
                return;
            }
        }
        uses.add(use);
    }

    private @Nullable CallbackUse use(CallbackRule rule, Entry entry, Declaration.Function function, int parameter) {
        CType type = function.type().parameters().get(parameter);
        CType.Function callback = FunctionTypes.pointedTo(type);
        if (callback == null) {
            report(entry, what(entry, function) + " is no function pointer but '" + type.spelling() + "'", PLACES);
            return null;
        }
        if (function.type().variadic()) {
            report(entry, "'" + function.name() + "' is variadic: it takes function pointers only", null);
            return null;
        }
        int reported = diagnostics.size() + names.diagnostics().size();
        CallbackUse.UserData userData = userData(rule, function, parameter);
        CallbackUse.Destroy destroy = destroy(rule, entry, function, userData);
        Lifetime lifetime = lifetime(rule);
        int owner = lifetime == Lifetime.OWNER ? owner(rule, entry, function) : -1;
        DefaultResult fallback = defaults.of(rule.fallback(), name(entry, function), callback.result());
        boolean failed = diagnostics.size() + names.diagnostics().size() > reported;
        return failed ? null : new CallbackUse(parameter, lifetime, userData, owner, destroy, fallback);
    }

    private Lifetime lifetime(CallbackRule rule) {
        CallbackRule.Lifetime said = rule.lifetime();
        if (rule.destroy() != null) {
            if (said != null) {
                contradiction(rule.destroy(), "a callback that C frees has no other lifetime");
            }
            return Lifetime.DESTROY;
        }
        if (rule.owner() != null) {
            if (said != null && said != CallbackRule.Lifetime.OWNER) {
                contradiction(rule.owner(), "a callback that lives as long as an owner has no other lifetime");
            }
            return Lifetime.OWNER;
        }
        return switch (said) {
            case null -> Lifetime.CALL;
            case CALL -> Lifetime.CALL;
            case ARENA -> Lifetime.ARENA;
            case OWNER -> Lifetime.OWNER;
        };
    }

    /** What the rule says, or the obvious: the parameter behind the callback, if both have one {@code void *} to be the user data. */
    private CallbackUse.@Nullable UserData userData(CallbackRule rule, Declaration.Function function, int parameter) {
        List<CType> parameters = function.type().parameters();
        int ofCallback = idioms.userData(parameters.get(parameter));
        Entry entry = rule.userData();
        if (entry == null) {
            boolean obvious = ofCallback >= 0 && FunctionTypes.onlyUserData(function.type()) == parameter + 1;
            return obvious ? new CallbackUse.UserData(parameter + 1, ofCallback) : null;
        }
        int ofFunction = names.parameter(function, entry);
        if (ofFunction < 0 || !isUserData(parameters.get(ofFunction), entry, function.name())) {
            return null;
        }
        if (ofCallback < 0) {
            report(
                    entry,
                    "which parameter of '" + parameters.get(parameter).spelling() + "' is the user data is not clear",
                    "say it of its typedef, as in `callbacks: {visit: {user-data: data}}`");
            return null;
        }
        return new CallbackUse.UserData(ofFunction, ofCallback);
    }

    private boolean isUserData(CType type, Entry entry, String place) {
        boolean is = FunctionTypes.isUserData(type);
        if (!is) {
            report(
                    entry,
                    "parameter '" + entry.text() + "' of '" + place + "' is no void * but '" + type.spelling() + "'",
                    USER_DATA);
        }
        return is;
    }

    private CallbackUse.@Nullable Destroy destroy(
            CallbackRule rule, Entry callback, Declaration.Function function, CallbackUse.@Nullable UserData userData) {
        Entry entry = rule.destroy();
        int parameter = entry == null ? -1 : names.parameter(function, entry);
        if (entry == null || parameter < 0) {
            return null;
        }
        CType type = function.type().parameters().get(parameter);
        int data = idioms.userData(type);
        if (data < 0) {
            report(
                    entry,
                    what(entry, function) + " is no function that frees user data, but '" + type.spelling() + "'",
                    "such a function takes a `void *`");
            return null;
        }
        if (userData == null) {
            report(entry, what(callback, function) + " has no user data to free", "`user-data:` says where it is");
            return null;
        }
        return new CallbackUse.Destroy(parameter, data);
    }

    private int owner(CallbackRule rule, Entry callback, Declaration.Function function) {
        List<CType> parameters = function.type().parameters();
        Entry entry = rule.owner();
        if (entry != null) {
            int parameter = names.parameter(function, entry);
            if (parameter >= 0 && owned.pointedBy(parameters.get(parameter)) == null) {
                report(
                        entry,
                        what(entry, function) + " is of no type that has owners but '"
                                + parameters.get(parameter).spelling() + "'",
                        "`owned:` says which types have");
                return -1;
            }
            return parameter;
        }
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            if (owned.pointedBy(parameters.get(i)) != null) {
                owners.add(i);
            }
        }
        if (owners.size() != 1) {
            report(
                    callback,
                    owners.isEmpty()
                            ? "'" + function.name() + "' has no parameter of a type that has owners"
                            : "'" + function.name() + "' has several parameters of types that have owners",
                    owners.isEmpty() ? "`owned:` says which types have" : "`owner:` says which is meant");
            return -1;
        }
        return owners.getFirst();
    }

    private static String name(Entry parameter, Declaration.Function function) {
        return function.name() + "." + parameter.text();
    }

    private static String what(Entry parameter, Declaration.Function function) {
        return "parameter '" + parameter.text() + "' of '" + function.name() + "'";
    }

    private void contradiction(Entry entry, String message) {
        diagnostics.add(new Diagnostic(DiagnosticKind.CONTRADICTION, message, entry.position(), entry.length(), null));
    }

    private void report(Entry entry, String message, @Nullable String hint) {
        diagnostics.add(
                new Diagnostic(DiagnosticKind.BAD_CONFIGURATION, message, entry.position(), entry.length(), hint));
    }
}
