package dev.gatun.generator.plan;

/** What an enum of C is in Java. */
public enum EnumForm {
    /** A Java enum, for all values that C may give. */
    CLOSED,
    /** A sealed interface of the known constants and of unknown values. */
    OPEN,
    /** A Java enum of constants that are combined, and sets of them. */
    FLAGS,
    /** No enum, but a typedef of an integer: a Java record of the number. */
    NEWTYPE
}
