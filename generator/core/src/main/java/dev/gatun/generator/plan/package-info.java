/**
 * The plan stage: takes what is selected and says what Java API it becomes, as data. Names, Java types, conversions and accessors are
 * decided here; how that is written down is the business of {@code emit}.
 */
@NullMarked
package dev.gatun.generator.plan;

import org.jspecify.annotations.NullMarked;
