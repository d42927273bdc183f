package dev.gatun.runtime;

import java.io.Serial;

/**
 * C called a callback that is no more: after the call that it was made for, after its arena's end, after its owner was freed, or with
 * user data that never was that of a callback. Nothing is called; C gets the callback's default result.
 *
 * <p>Thrown as what callbacks throw is: see {@link CallbackType}.
 */
public final class ExpiredCallbackException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1;

    ExpiredCallbackException(String message) {
        super(message);
    }
}
