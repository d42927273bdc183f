package dev.gatun.generator.diagnostic;

/** How bad a {@link Diagnostic} is. An error stops the run after the stage that reports it. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR
}
