package dev.gatun.generator.plan;

import dev.gatun.generator.plan.idiom.CallbackUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An overload of a function that takes Java functions instead of function pointers.
 *
 * @param lambdas in C's order
 * @param arena name of the parameter for the arena that the Java functions live as long as; where none does, not used
 * @param result name of a local variable
 */
public record LambdaOverload(List<Lambda> lambdas, String arena, String result) {

    public LambdaOverload {
        lambdas = List.copyOf(lambdas);
    }

    /**
     * One of them.
     *
     * @param callback class of the function pointer's interface
     * @param local name of a local variable
     * @param destroy class of the interface of what C calls when it is done; null if there is no such
     */
    public record Lambda(
            CallbackUse use,
            String callback,
            String local,
            @Nullable String destroy) {

        /** Whether the Java function stands for that parameter of C too. */
        public boolean hides(int parameter) {
            return (use.userData() != null && use.userData().ofFunction() == parameter)
                    || (use.destroy() != null && use.destroy().ofFunction() == parameter);
        }
    }

    /** Whether the overload takes an arena. */
    public boolean takesArena() {
        return lambdas.stream().anyMatch(lambda -> lambda.use().lifetime() == CallbackUse.Lifetime.ARENA);
    }

    /** What takes the place of a parameter of C; null for one that stays as it is, or goes away. */
    public @Nullable Lambda at(int parameter) {
        for (Lambda lambda : lambdas) {
            if (lambda.use().parameter() == parameter) {
                return lambda;
            }
        }
        return null;
    }
}
