package dev.gatun.generator.diagnostic;

import java.util.Locale;

/**
 * The catalogue of what can be reported; each has a test with its exact text. Stages add their kinds here.
 */
public enum DiagnosticKind {
    /** The command line is wrong; nothing was tried. */
    USAGE(Severity.ERROR),
    /** A folder of the include path is none. */
    FOLDER_NOT_FOUND(Severity.WARNING),
    /** Generated sources that are to be compared can't be read. */
    VERSION_NOT_READABLE(Severity.ERROR),
    /** An option of another tool that is accepted, because there is nothing to do for it here. */
    OPTION_WITHOUT_EFFECT(Severity.WARNING),
    /** What is asked for is there for headers of C alone. */
    C_ONLY(Severity.ERROR),
    /** Nobody here knows the macros or the layouts of a target. */
    UNSUPPORTED_TARGET(Severity.ERROR),
    /** Nobody here knows a standard of C. */
    UNSUPPORTED_STANDARD(Severity.ERROR),
    HEADER_NOT_FOUND(Severity.ERROR),
    HEADER_NOT_READABLE(Severity.ERROR),
    INCLUDE_CYCLE(Severity.ERROR),
    UNTERMINATED_COMMENT(Severity.ERROR),
    UNTERMINATED_LITERAL(Severity.ERROR),
    UNTERMINATED_CONDITIONAL(Severity.ERROR),
    UNKNOWN_DIRECTIVE(Severity.ERROR),
    BAD_DIRECTIVE(Severity.ERROR),
    BAD_CONDITION(Severity.ERROR),
    BAD_PASTE(Severity.ERROR),
    ERROR_DIRECTIVE(Severity.ERROR),
    WARNING_DIRECTIVE(Severity.WARNING),
    MACRO_ARGUMENTS(Severity.ERROR),
    MACRO_REDEFINED(Severity.WARNING),
    EXPANSION_LIMIT(Severity.ERROR),
    /** More headers, or more of them, than are read. */
    INPUT_LIMIT(Severity.ERROR),
    SYNTAX_ERROR(Severity.WARNING),
    /** A declaration or expression with more levels than is read; it is left out. */
    TOO_COMPLEX(Severity.WARNING),
    UNKNOWN_TYPE(Severity.WARNING),
    INCOMPLETE_TYPE(Severity.WARNING),
    INVALID_TYPE(Severity.WARNING),
    /** A record whose scalars are stored in the byte order that the target does not have. */
    FOREIGN_BYTE_ORDER(Severity.WARNING),
    NOT_A_CONSTANT(Severity.WARNING),
    REDEFINITION(Severity.WARNING),
    CONFLICTING_DECLARATION(Severity.WARNING),
    /** An {@code --include-KIND} option names nothing. */
    UNKNOWN_NAME(Severity.ERROR),
    /** An {@code --exclude-KIND} option names nothing. */
    NOTHING_EXCLUDED(Severity.WARNING),
    /** A pattern for names or headers that can't be read. */
    BAD_PATTERN(Severity.ERROR),
    /** A package or class name that Java doesn't allow. */
    INVALID_JAVA_NAME(Severity.ERROR),
    /** The C compiler says otherwise than the model. */
    DIFFERS_FROM_COMPILER(Severity.ERROR),
    /** There is no C compiler for the target. */
    NO_COMPILER(Severity.ERROR),
    /** The C compiler fails, or does not come to an end. */
    COMPILER_FAILED(Severity.ERROR),
    /** The compiler refuses the C shim, or takes too long for it. */
    SHIM_NOT_BUILT(Severity.ERROR),
    /** The compiler refuses what the C++ shim has for one member. */
    BROKEN_MEMBER(Severity.ERROR),
    /** Nothing that is linked defines what the C++ shim has to call for a member. */
    UNDEFINED_MEMBER(Severity.ERROR),
    /** There is no compiler to build the C shim with. */
    NO_SHIM_COMPILER(Severity.WARNING),
    /** Sources and archives are for a shim that is built. */
    SHIM_NOT_WANTED(Severity.ERROR),
    /** The compiler refuses a source of the user's, or the linker what was made of them. */
    LIBRARY_NOT_BUILT(Severity.ERROR),
    /** The compiler warns of a source of the user's. */
    COMPILER_WARNING(Severity.WARNING),
    /** A source that no compiler is known for, or whose name can't be written down. */
    BAD_SOURCE(Severity.ERROR),
    /** {@code pkg-config} doesn't know a package. */
    UNKNOWN_PACKAGE(Severity.ERROR),
    /** A file that the shim is to have in it. */
    SOURCE_NOT_FOUND(Severity.ERROR),
    /** A header's name that C has no way to include. */
    INVALID_HEADER_NAME(Severity.ERROR),
    /** A {@code --macro-function} that can't be used. */
    MACRO_FUNCTION(Severity.ERROR),
    /** A configuration file that is not there, or can't be read. */
    CONFIGURATION_NOT_READABLE(Severity.ERROR),
    /** A configuration file that is no YAML. */
    BAD_YAML(Severity.ERROR),
    /** A configuration has a key that there is none of. */
    UNKNOWN_KEY(Severity.ERROR),
    /** A configuration has a value of another form than its key takes. */
    BAD_CONFIGURATION(Severity.ERROR),
    /** Entries of a configuration that can't both be followed. */
    CONTRADICTION(Severity.ERROR),
    /** A rule of ownership that can't be kept. */
    OWNERSHIP(Severity.ERROR),
    /** A name stays as in C, since what it was to become is taken. */
    NAME_TAKEN(Severity.WARNING),
    /** A prototype of a variadic function that can't be used. */
    VARIADIC_FORM(Severity.ERROR),
    /** A parameter that can't be a result. */
    OUT_PARAMETER(Severity.ERROR),
    /** A rule for errors that can't be followed. */
    ERROR_RULE(Severity.ERROR),
    /** A folder or file with uses of the bindings that isn't there, or can't be read. */
    USED_BY_NOT_READABLE(Severity.ERROR),
    /** A source with uses of the bindings that is no Java. */
    USED_BY_NOT_PARSED(Severity.WARNING),
    /** Left out, since it is in error: a warning tells how. */
    SKIPPED_IN_ERROR(Severity.NOTE),
    /** A function-like macro without a signature. */
    SKIPPED_FUNCTION_LIKE_MACRO(Severity.NOTE),
    /** A macro that is no value. */
    SKIPPED_MACRO(Severity.NOTE),
    /** A value that no constant of Java can hold. */
    SKIPPED_VALUE(Severity.NOTE),
    /** A function, variable or callback that neither the linker nor the C shim can reach. */
    SKIPPED_UNREACHABLE(Severity.NOTE),
    /** A template of C++ that nobody gave arguments, or whose arguments don't fit. */
    SKIPPED_TEMPLATE(Severity.NOTE),
    /** A declaration of C++ with a type that has no form in Java. */
    SKIPPED_TYPE(Severity.NOTE),
    /** An overload of C++ that Java can't tell from another one. */
    SKIPPED_OVERLOAD(Severity.NOTE),
    /** A declaration of C++ that callers can't use either, or not by a name. */
    SKIPPED_UNUSABLE(Severity.NOTE),
    /** A member of C++ that the compiler refuses, left out: of an instance of a template, or by {@code --skip-broken}. */
    SKIPPED_BROKEN(Severity.NOTE),
    /** The output folder, or a file in it, can't be written. */
    CANNOT_WRITE(Severity.ERROR),
    /** A file of an earlier run that is out of use stays, since somebody changed it or it can't be removed. */
    STALE_FILE_KEPT(Severity.WARNING),
    /** A generated file that somebody changed is as it was generated again. */
    OUTPUT_RESTORED(Severity.NOTE),
    /** The stack of the machine that runs the generator is too small for the input. */
    NESTED_TOO_DEEPLY(Severity.ERROR),
    OUT_OF_MEMORY(Severity.ERROR),
    /** A mistake of ours. */
    INTERNAL_ERROR(Severity.ERROR);

    private final Severity severity;
    private final String id;

    DiagnosticKind(Severity severity) {
        this.severity = severity;
        id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What users, scripts and the documentation call it by: {@code header-not-found}. It does not change between versions. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
