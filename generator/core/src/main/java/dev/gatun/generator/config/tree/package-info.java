/**
 * The text of {@code gatun.yaml} as a small tree, each node with its place: text → {@link dev.gatun.generator.config.tree.Node}. Knows YAML
 * and its limits, nothing of what the keys mean.
 */
@NullMarked
package dev.gatun.generator.config.tree;

import org.jspecify.annotations.NullMarked;
