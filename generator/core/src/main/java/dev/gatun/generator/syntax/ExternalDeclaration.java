package dev.gatun.generator.syntax;

import dev.gatun.generator.source.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** C23 6.9 external-declaration, with the extensions of GNU C. */
public sealed interface ExternalDeclaration {

    /** First token of the declaration. */
    SourcePosition position();

    /**
     * C23 6.7.1 declaration.
     *
     * @param documentation the comment that documents it, delimiters included
     */
    record Declaration(
            DeclarationSpecifiers specifiers,
            List<InitDeclarator> declarators,
            @Nullable String documentation,
            SourcePosition position)
            implements ExternalDeclaration {}

    /**
     * C23 6.9.2 function-definition; the body is dropped. A K&amp;R definition has its parameter declarations merged
     * in.
     */
    record FunctionDefinition(
            DeclarationSpecifiers specifiers,
            InitDeclarator declarator,
            @Nullable String documentation,
            SourcePosition position)
            implements ExternalDeclaration {}

    /** C23 6.7.11 static_assert-declaration; checked by nobody here: the compiler of the header does. */
    record StaticAssertion(TokenRun condition, SourcePosition position) implements ExternalDeclaration {}

    /**
     * A declaration that could not be parsed; a diagnostic of the tree says why.
     *
     * @param name what it probably declares, null where nothing looks like a name
     */
    record Unparsed(@Nullable String name, SourcePosition position) implements ExternalDeclaration {}

    /** A lone semicolon, attribute declaration or file-scope {@code asm}: declares nothing. */
    record Empty(SourcePosition position) implements ExternalDeclaration {}
}
