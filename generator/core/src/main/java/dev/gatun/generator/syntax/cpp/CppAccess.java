package dev.gatun.generator.syntax.cpp;

/** Who may use a member ([class.access]). */
public enum CppAccess {
    PUBLIC,
    PROTECTED,
    PRIVATE
}
