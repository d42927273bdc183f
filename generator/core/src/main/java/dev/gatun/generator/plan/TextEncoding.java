package dev.gatun.generator.plan;

import org.jspecify.annotations.Nullable;

/**
 * How text of {@code char} is encoded; that of wider characters says it by its type.
 *
 * @param charset its canonical name; null for UTF-8
 */
public record TextEncoding(@Nullable String charset) {}
