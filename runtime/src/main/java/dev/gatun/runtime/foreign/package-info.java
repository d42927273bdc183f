/**
 * The only place with restricted operations of {@link java.lang.foreign}: giving a size to an address, linking,
 * loading.
 *
 * <p>Each use says what makes it safe, or whose word it relies on. Not exported: everything here is reached through
 * {@code dev.gatun.runtime}, which checks what can be checked.
 */
@NullMarked
package dev.gatun.runtime.foreign;

import org.jspecify.annotations.NullMarked;
