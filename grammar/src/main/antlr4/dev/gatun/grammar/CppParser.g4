/*
 * Declarations of C++20 ([dcl.dcl], [class], [temp]) with the extensions of GNU C++, Clang and MSVC that headers use.
 *
 * The parser gets ONE declaration, parameter, type-id or list at a time. What C++ leaves to name lookup is decided before, by the
 * generator's Shaper, when a token enters the parser: whether `<` opens template arguments, whether a name is the type or what is declared,
 * whether a parenthesis holds parameters, an initialiser or a declarator. What stands in brackets (and is parsed for itself, if at all), and
 * what needs an expression to be understood, is ONE token here: see the tokens section. So each decision is settled within a few tokens,
 * no predicate is needed, and nothing is parsed twice however deep it is nested.
 *
 * Prediction mode is SLL, error recovery is off: the first error costs the declaration.
 */
parser grammar CppParser;

options {
    tokenVocab = PreprocessingLexer;
    superClass = CppParserBase;
}

tokens {
    // an Identifier in a name that stands for a type where it is; what is declared stays an Identifier
    TypeIdentifier,
    // a class of a pointer to member, with its `::*`
    MemberPointer,
    // a concept's name, with arguments, that constrains a template parameter
    ConceptName,
    // contextual keywords ([lex.name]) in their place
    OVERRIDE, FINAL,
    // `operator` with its symbol or its string literal, and with the type that it converts to
    OperatorName, ConversionName,
    // <...>, behind `template` and behind a name
    TemplateParameters, TemplateArguments,
    // (...) of a function, and of a variable
    Parameters, InitializerParens,
    // {...} of a variable, of a class or namespace or extern "C", of an enum
    InitializerBraces, Members, Enumerators,
    // a function's body, with its member initialisers and handlers
    Body,
    // what stands behind `=`, and behind the colon of a bit-field
    Initializer, Width,
    // [...]
    Bound,
    // [[...]], __attribute__((...)), __declspec(...): before what is declared, and behind it; alignas(...)
    AttributeGroup, TrailingAttribute, Alignment,
    // asm("..."); static_assert(...); noexcept, noexcept(...), throw(...); decltype(...), typeof(...); a trait of a type with its operand
    AsmLabel, Assertion, ExceptionSpecification, DecltypeOperand, TransformedType,
    // a constraint
    RequiresClause
}

// ---- entry rules

declarationUnit: declaration EOF;

parameterUnit: parameter EOF;

typeIdUnit: typeId EOF;

templateParameterUnit: templateParameter EOF;

enumeratorsUnit: (enumerator (Comma enumerator?)*)? EOF;

nameUnit: typeName EOF;

// ---- declarations ([dcl.pre])

declaration
    : Assertion Semicolon                                                                      # assertionDeclaration
    | AsmLabel Semicolon                                                                       # asmDeclaration
    | INLINE? NAMESPACE AttributeGroup* (namespaceNames AttributeGroup*)? Members              # namespaceDefinition
    | NAMESPACE Identifier Assign typeName Semicolon                                           # namespaceAlias
    | EXTERN StringLiteral (Members | declaration)                                             # linkage
    | USING NAMESPACE typeName AttributeGroup* Semicolon                                       # usingDirective
    | USING ENUM typeName Semicolon                                                            # usingEnum
    | USING Identifier AttributeGroup* Assign typeId Semicolon                                 # alias
    | USING usingDeclarator (Comma usingDeclarator)* AttributeGroup* Semicolon                 # usingDeclaration
    | EXPORT? TEMPLATE TemplateParameters RequiresClause? declaration                          # template
    | EXTERN? TEMPLATE declaration                                                             # explicitInstantiation
    | CONCEPT Identifier AttributeGroup* Assign Initializer Semicolon                          # concept
    | (PUBLIC | PROTECTED | PRIVATE) Identifier? Colon                                         # accessLabel
    | specifiers (initDeclarator (Comma AttributeGroup* initDeclarator)*)? (Body | Semicolon)  # simpleDeclaration
    ;

namespaceNames: Identifier (ColonColon INLINE? Identifier)*;

usingDeclarator: TYPENAME? declaratorName Ellipsis?;

initDeclarator
    : declarator (AsmLabel TrailingAttribute*)? (Colon Width TrailingAttribute*)? initializer?
    | Colon Width TrailingAttribute* initializer?
    ;

initializer
    : Assign Initializer
    | InitializerParens
    | InitializerBraces
    ;

// ---- specifiers ([dcl.spec])

// without a type for constructors, destructors and conversion functions
specifiers: modifier* (arithmeticWord (arithmeticWord | modifier)* | singularType modifier*)?;

modifier
    : TYPEDEF
    | EXTERN
    | STATIC
    | REGISTER
    | THREAD_LOCAL
    | INLINE
    | VIRTUAL
    | EXPLICIT
    | CONSTEXPR
    | CONSTEVAL
    | CONSTINIT
    | MUTABLE
    | FRIEND
    | NORETURN
    | qualifier
    | Alignment
    | AttributeGroup
    ;

qualifier
    : CONST
    | VOLATILE
    | RESTRICT
    | ATOMIC
    | NULLABILITY
    | VENDOR_MODIFIER
    ;

arithmeticWord
    : VOID
    | BOOL
    | CHAR
    | SHORT
    | INT
    | INT64
    | LONG
    | FLOAT
    | DOUBLE
    | SIGNED
    | UNSIGNED
    | COMPLEX
    | IMAGINARY
    | INT128
    | BF16
    | FLOAT16
    | FLOAT32
    | FLOAT32X
    | FLOAT64
    | FLOAT64X
    | FLOAT128
    | DECIMAL32
    | DECIMAL64
    | DECIMAL128
    | WCHAR_KEYWORD
    | CHAR8_KEYWORD
    | CHAR16_KEYWORD
    | CHAR32_KEYWORD
    | BUILTIN_VA_LIST
    ;

singularType
    : TYPENAME? typeName  # namedType
    | AUTO                # autoType
    | AUTO_TYPE           # autoType
    | TransformedType     # transformedType
    | classSpecifier      # classType
    | enumSpecifier       # enumType
    ;

typeName: ColonColon? typePart (ColonColon TEMPLATE? typePart)*;

typePart
    : TypeIdentifier TemplateArguments?
    | DecltypeOperand
    ;

// ---- classes and enums ([class], [dcl.enum])

classSpecifier: (CLASS | STRUCT | UNION) (AttributeGroup | Alignment)* (typeName classTail? | classTail);

classTail: FINAL? (Colon baseSpecifier (Comma baseSpecifier)*)? Members;

baseSpecifier: AttributeGroup* (VIRTUAL | PUBLIC | PROTECTED | PRIVATE)* TYPENAME? typeName Ellipsis?;

enumSpecifier: ENUM (CLASS | STRUCT)? (AttributeGroup | Alignment)* (typeName enumTail? | enumTail);

enumTail
    : Colon enumBase Enumerators?
    | Enumerators
    ;

enumBase: (CONST | VOLATILE)* (arithmeticWord+ | TYPENAME? typeName | TransformedType);

enumerator: Identifier TrailingAttribute* (Assign Initializer)?;

// ---- declarators ([dcl.decl]), concrete and abstract in one: the place says whether there has to be a name

declarator
    : pointer+ directDeclarator?
    | directDeclarator
    ;

pointer: (Star | Ampersand | AmpersandAmpersand | Caret | MemberPointer) (qualifier | AttributeGroup)*;

directDeclarator
    : Ellipsis? declaratorName TrailingAttribute* declaratorSuffix*    # namedDeclarator
    | Ellipsis declaratorSuffix*                                       # packDeclarator
    | LeftParen nestedDeclarator RightParen declaratorSuffix*          # nested
    | declaratorSuffix+                                                # abstractSuffixes
    ;

nestedDeclarator: (AttributeGroup | VENDOR_MODIFIER)* declarator;

declaratorName
    : ColonColon? (Identifier TemplateArguments? ColonColon TEMPLATE?)* lastPart
    ;

lastPart
    : Identifier TemplateArguments?
    | Tilde Identifier TemplateArguments?
    | OperatorName TemplateArguments?
    | ConversionName
    ;

declaratorSuffix
    : Bound TrailingAttribute*                                      # arraySuffix
    | Parameters functionTail* (Arrow typeId virtualTail*)?           # functionSuffix
    ;

functionTail
    : CONST
    | VOLATILE
    | Ampersand
    | AmpersandAmpersand
    | ExceptionSpecification
    | TrailingAttribute
    | virtualTail
    ;

// attributes behind an arrow belong to the type: taken in both places they would be ambiguous
virtualTail
    : OVERRIDE
    | FINAL
    | RequiresClause
    ;

// an ellipsis behind a name, or behind another one, is C's, its comma left out ([dcl.fct]/2)
parameter: specifiers declarator? Ellipsis? (Assign Initializer)?;

typeId: specifiers declarator?;

// ---- templates ([temp.param])

templateParameter
    : (TYPENAME | CLASS) Ellipsis? Identifier? (Assign Initializer)?                                                   # typeParameter
    | ConceptName Ellipsis? Identifier? (Assign Initializer)?                                                          # typeParameter
    | TEMPLATE TemplateParameters RequiresClause? (TYPENAME | CLASS) Ellipsis? Identifier? (Assign Initializer)?       # templateTemplateParameter
    | specifiers declarator? (Assign Initializer)?                                                                     # valueParameter
    ;
