package dev.gatun.generator.toolchain;

import java.util.List;

/** A language with a compiler of its own, and what the environment says of that. */
public enum CompilerLanguage {
    C("C", "c", "CC", "CFLAGS", "cc", "gcc", "clang"),
    CXX("C++", "c++", "CXX", "CXXFLAGS", "c++", "g++", "clang++");

    private final String spelling;
    private final String option;
    private final String compilerVariable;
    private final String flagsVariable;
    private final String system;
    private final String gcc;
    private final String clang;

    CompilerLanguage(
            String spelling,
            String option,
            String compilerVariable,
            String flagsVariable,
            String system,
            String gcc,
            String clang) {
        this.spelling = spelling;
        this.option = option;
        this.compilerVariable = compilerVariable;
        this.flagsVariable = flagsVariable;
        this.system = system;
        this.gcc = gcc;
        this.clang = clang;
    }

    /** As people write it. */
    public String spelling() {
        return spelling;
    }

    /** As compilers' option {@code -x} names it. */
    String option() {
        return option;
    }

    /** The variable of the environment that chooses the compiler. */
    public String compilerVariable() {
        return compilerVariable;
    }

    /** The variable of the environment with its flags. */
    public String flagsVariable() {
        return flagsVariable;
    }

    /** The names to try: the system's own, GCC's, Clang's. */
    List<String> commands() {
        return List.of(system, gcc, clang);
    }
}
