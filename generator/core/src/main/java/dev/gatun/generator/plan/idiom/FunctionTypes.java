package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.model.CType;
import org.jspecify.annotations.Nullable;

/** Looks at function pointers and the pointers that go with them. */
final class FunctionTypes {

    private FunctionTypes() {}

    /** What a function pointer points to; null for any other type. */
    static CType.@Nullable Function pointedTo(CType type) {
        return type.canonical() instanceof CType.Pointer pointer
                        && pointer.pointee().canonical() instanceof CType.Function function
                ? function
                : null;
    }

    /** Whether it is a {@code void *}; a {@code const void *} is no user data, C could hardly write there. */
    static boolean isUserData(CType type) {
        return type.canonical() instanceof CType.Pointer pointer && isPlainVoid(pointer.pointee());
    }

    private static boolean isPlainVoid(CType type) {
        CType bare = type;
        while (bare instanceof CType.Typedef typedef) {
            bare = typedef.aliased();
        }
        return bare instanceof CType.Void;
    }

    /** The only {@code void *} among parameters; -1 where there is none, or several. */
    static int onlyUserData(CType.Function function) {
        int found = -1;
        for (int i = 0; i < function.parameters().size(); i++) {
            if (isUserData(function.parameters().get(i))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }
}
