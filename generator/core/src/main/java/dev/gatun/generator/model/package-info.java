/**
 * What a translation unit declares, with all names resolved: the data that every later stage works on.
 *
 * <p>Immutable. {@link dev.gatun.generator.model.Model} holds the declarations; records and enums refer to each other by
 * identity, so that types are finite. {@link dev.gatun.generator.model.TypeSizes} has the arithmetic of {@code sizeof} that
 * resolving and layout share.
 */
@NullMarked
package dev.gatun.generator.model;

import org.jspecify.annotations.NullMarked;
