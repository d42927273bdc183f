package dev.gatun.generator.preprocess;

/** The language whose keywords and predefined macros hold. */
public enum Language {
    C,
    CPP
}
