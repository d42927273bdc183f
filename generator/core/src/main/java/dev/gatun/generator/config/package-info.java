/** What a user says of a library beyond its headers: conventions that C has no words for. Data only; {@code plan.idiom} holds it against a model. */
@NullMarked
package dev.gatun.generator.config;

import org.jspecify.annotations.NullMarked;
