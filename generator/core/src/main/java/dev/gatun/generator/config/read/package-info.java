/** From {@code gatun.yaml} to the records of {@code config}: which keys there are, what form their values have, what contradicts what. */
@NullMarked
package dev.gatun.generator.config.read;

import org.jspecify.annotations.NullMarked;
