package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of function pointers beyond their types. */
public final class CallbackIdioms {

    /** The parameters of a function for which Java functions will do. */
    public List<CallbackUse> uses(Declaration.Function function) {
        CallbackUse obvious = obvious(function.type());
        return obvious == null ? List.of() : List.of(obvious);
    }

    /**
     * The shape of which nobody has to say what it means: one function pointer in all, which takes one {@code void *}, and behind it the only
     * {@code void *} of the function. It lives as long as the call: of a longer life C's types say nothing.
     */
    private static @Nullable CallbackUse obvious(CType.Function function) {
        if (function.variadic()) {
            return null;
        }
        int found = -1;
        int ofCallback = -1;
        for (int i = 0; i < function.parameters().size(); i++) {
            CType.Function callback =
                    FunctionTypes.pointedTo(function.parameters().get(i));
            if (callback != null) {
                if (found >= 0) {
                    return null;
                }
                found = i;
                ofCallback = FunctionTypes.onlyUserData(callback);
            }
        }
        boolean pair = found >= 0 && ofCallback >= 0 && FunctionTypes.onlyUserData(function) == found + 1;
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
}
