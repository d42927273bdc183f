@NullMarked
package dev.gatun.generator.plan.naming;

import org.jspecify.annotations.NullMarked;
