package dev.gatun.generator.plan.idiom;

/**
 * A pointer to several elements.
 *
 * @param parameter index from 0; {@link Place.Parameter#RESULT} for the result
 * @param length in elements; bytes for {@code void *}
 * @param text whether the elements are text
 * @param read whether C reads them
 * @param written whether C writes them
 */
public record BufferUse(int parameter, LengthExpression length, boolean text, boolean read, boolean written) {}
