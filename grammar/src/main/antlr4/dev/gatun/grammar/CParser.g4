/*
 * Declarations of C23 (6.7, 6.9) with the extensions of GNU C and Clang that headers use, and expressions (6.5) for constants.
 *
 * The parser gets ONE external declaration at a time, cut out of the token stream beforehand. What needs a type to be
 * understood (bodies, initialisers, array bounds, widths, attribute arguments) is a balanced token run here.
 *
 * C is ambiguous where an identifier may or may not name a type. The question is answered by CParserBase.TypedefNames when
 * a token enters the parser, not by predicates inside the rules: ANTLR runs a predicate only after it has looked ahead as
 * far as the alternatives stay alike, for `(a)(b)(c)...` to the end at each parenthesis. With a token type of its own
 * every decision is settled within two tokens. The same holds for `_Atomic (` and `[[`. `__extension__` never gets here: it
 * says nothing. What can be decided by one token is written so that it is: ANTLR makes a `switch` of it and need not
 * simulate its automaton, which is most of the time that a run from a cold start takes.
 *
 * Prediction mode is SLL, error recovery is off: the first error costs the declaration.
 */
parser grammar CParser;

options {
    tokenVocab = PreprocessingLexer;
    superClass = CParserBase;
}

tokens {
    // an Identifier that names a type where it stands
    TypedefName,
    // _Atomic directly before a parenthesis (C23 6.7.3.5p3)
    AtomicSpecifier,
    // the first of two brackets in a row, which always start an attribute (C23 6.7.13.2)
    AttributeBracket,
    // a semicolon between parameters, behind a forward declaration of GNU C
    ParameterSemicolon
}

// ---- entry rules

declarationUnit: declaration EOF;

functionDefinitionUnit: functionDefinition EOF;

expressionUnit: expression EOF;

// ---- external declarations (6.9)

declaration
    : staticAssertion Semicolon                                               # assertionDeclaration
    | ASM typeQualifier* LeftParen StringLiteral+ RightParen Semicolon        # asmDeclaration
    | modifier* (typeSpecification initDeclarators? | implicitInt)? Semicolon # plainDeclaration
    ;

functionDefinition
    : modifier* (typeSpecification pointer* directDeclarator | implicitFunction) asmLabel? oldStyleParameters* balancedBraces
    ;

// C90 lets the type out; a name that may also be a type is none then
implicitInt: implicitFunction asmLabel? (Assign initializerRun)? (Comma initDeclarator)*;

implicitFunction: Identifier declaratorSuffix*;

// 6.9.1 of C17: declarations between the declarator and the body; an attribute in front would be the declarator's
oldStyleParameters: (storageClass | typeQualifier)* typeSpecification initDeclarators Semicolon;

staticAssertion: STATIC_ASSERT LeftParen conditionRun (Comma balanced*)? RightParen;

initDeclarators: initDeclarator (Comma attributeSpecifier* initDeclarator)*;

initDeclarator: declarator asmLabel? (Assign initializerRun)?;

asmLabel: ASM LeftParen StringLiteral+ RightParen extensionAttribute*;

// ---- specifiers (6.7.1 to 6.7.6)

// one of the singular types, or any number of arithmetic words; modifiers anywhere
declarationSpecifiers: modifier* typeSpecification;

typeSpecification
    : arithmeticWord (arithmeticWord | modifier)*  # arithmeticSpecification
    | singularType modifier*                       # singularSpecification
    ;

modifier
    : storageClass
    | typeQualifier
    | functionSpecifier
    | alignmentSpecifier
    | attributeSpecifier
    ;

storageClass
    : TYPEDEF
    | EXTERN
    | STATIC
    | AUTO
    | REGISTER
    | THREAD_LOCAL
    | CONSTEXPR
    ;

typeQualifier
    : CONST
    | RESTRICT
    | VOLATILE
    | ATOMIC
    | NULLABILITY
    | VENDOR_MODIFIER
    ;

functionSpecifier
    : INLINE
    | NORETURN
    ;

alignmentSpecifier: ALIGNAS LeftParen (typeName | operandRun) RightParen;

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
    | BITINT LeftParen operandRun RightParen
    ;

singularType
    : TypedefName                                                                   # typedefType
    | recordSpecifier                                                               # recordType
    | enumSpecifier                                                                 # enumType
    | typeofSpecifier                                                               # typeofType
    | AtomicSpecifier LeftParen typeName RightParen                                 # atomicType
    | AUTO_TYPE                                                                     # inferredType
    ;

typeofSpecifier: operator = (TYPEOF | TYPEOF_UNQUAL) LeftParen (typeName | operandRun) RightParen;

// ---- records and enums (6.7.3.2, 6.7.3.3)

// attributes behind the brace are read as modifiers: both rules could take them
recordSpecifier: (STRUCT | UNION) attributeSpecifier* (word memberList? | memberList);

memberList: LeftBrace member* RightBrace;

member
    : staticAssertion Semicolon                      # assertionMember
    | declarationSpecifiers memberDeclarators? Semicolon # declaredMember
    | Semicolon                                      # emptyMember
    ;

memberDeclarators: memberDeclarator (Comma attributeSpecifier* memberDeclarator)*;

memberDeclarator
    : declarator (Colon widthRun extensionAttribute*)?
    | Colon widthRun extensionAttribute*
    ;

enumSpecifier: ENUM attributeSpecifier* (word (Colon underlyingType)? enumeratorList? | (Colon underlyingType)? enumeratorList);

// no modifiers at its end, no braces: whether they belong to it would take a long look ahead
underlyingType: modifier* (arithmeticWord+ | TypedefName | typeofSpecifier);

enumeratorList: LeftBrace (enumerator (Comma enumerator?)*)? RightBrace;

enumerator: word attributeSpecifier* (Assign valueRun)?;

// ---- declarators (6.7.7)

// concrete and abstract in one: the place says whether there has to be a name
declarator
    : pointer+ directDeclarator?
    | directDeclarator
    ;

// a caret in the place of a star makes a block of Apple's, which is no plain address
pointer: (Star | Caret) pointerQualifier*;

pointerQualifier
    : typeQualifier
    | attributeSpecifier
    ;

directDeclarator
    : word declaratorSuffix*                                                         # namedDeclarator
    | LeftParen (nested | parameterList | identifierList)? RightParen declaratorSuffix* # parenthesizedDeclarator
    | arrayBrackets declaratorSuffix*                                                # unnamedArray
    ;

nested: (attributeSpecifier | VENDOR_MODIFIER)* declarator;

// GNU attributes behind a declarator are read here, in one place: rules that could take them too would be ambiguous
declaratorSuffix
    : derivation
    | attributeSpecifier
    ;

derivation
    : arrayBrackets                                          # array
    | LeftParen (parameterList | identifierList)? RightParen # function
    ;

arrayBrackets: LeftBracket balanced* RightBracket;

// GNU C: parameters may be declared before the list of them, for its array bounds
parameterList: parameterGroup (ParameterSemicolon parameterGroup)*;

// an ellipsis that is not the last one is refused later
parameterGroup: (parameter | Ellipsis) (Comma (parameter | Ellipsis))*;

parameter: declarationSpecifiers declarator?;

identifierList: Identifier (Comma Identifier)*;

typeName: declarationSpecifiers declarator?;

// ---- attributes (6.7.13 and extensions)

attributeSpecifier
    : standardAttribute
    | extensionAttribute
    ;

standardAttribute: AttributeBracket LeftBracket attribute? (Comma attribute?)* RightBracket RightBracket;

extensionAttribute
    : ATTRIBUTE LeftParen LeftParen attribute? (Comma attribute?)* RightParen RightParen
    | DECLSPEC LeftParen attribute* RightParen
    ;

attribute: attributeWord (ColonColon attributeWord)? balancedParens?;

attributeWord
    : ~(LeftParen | RightParen | LeftBracket | RightBracket | AttributeBracket | LeftBrace | RightBrace | Comma | ColonColon | Semicolon)
    ;

// ---- balanced token runs

balanced
    : balancedParens
    | balancedBrackets
    | balancedBraces
    | ~(LeftParen | RightParen | LeftBracket | RightBracket | AttributeBracket | LeftBrace | RightBrace)
    ;

balancedParens: LeftParen balanced* RightParen;

balancedBrackets: (LeftBracket | AttributeBracket) balanced* RightBracket;

balancedBraces: LeftBrace balanced* RightBrace;

balancedGroup
    : balancedParens
    | balancedBrackets
    | balancedBraces
    ;

// to the closing parenthesis
operandRun: balanced+;

// to the next comma or to the closing bracket
conditionRun
    : (balancedGroup | ~(LeftParen | RightParen | LeftBracket | RightBracket | AttributeBracket | LeftBrace | RightBrace | Comma))+
    ;

valueRun: conditionRun;

// to the next comma or semicolon
initializerRun
    : ( balancedGroup
      | ~(LeftParen | RightParen | LeftBracket | RightBracket | AttributeBracket | LeftBrace | RightBrace | Comma | Semicolon)
      )+
    ;

// likewise; GNU attributes stand behind the width
widthRun
    : ( balancedGroup
      | ~(LeftParen | RightParen | LeftBracket | RightBracket | AttributeBracket | LeftBrace | RightBrace | Comma | Semicolon | ATTRIBUTE)
      )+
    ;

// a name in a place where a typedef name means nothing: tags, members, declared names
word
    : Identifier
    | TypedefName
    ;

// ---- expressions (6.5)

expression: assignment (Comma assignment)*;

assignment
    : castExpression                                                                # operand
    | assignment operator = (Star | Slash | Percent) assignment                     # binary
    | assignment operator = (Plus | Minus) assignment                               # binary
    | assignment operator = (ShiftLeft | ShiftRight) assignment                     # binary
    | assignment operator = (Less | Greater | LessEqual | GreaterEqual) assignment  # binary
    | assignment operator = (Equal | NotEqual) assignment                           # binary
    | assignment operator = Ampersand assignment                                    # binary
    | assignment operator = Caret assignment                                        # binary
    | assignment operator = Pipe assignment                                         # binary
    | assignment operator = AmpersandAmpersand assignment                           # binary
    | assignment operator = PipePipe assignment                                     # binary
    | <assoc = right> assignment Question expression? Colon assignment              # conditional
    | <assoc = right> assignment assignmentOperator assignment                      # assigned
    ;

assignmentOperator
    : Assign
    | StarAssign
    | SlashAssign
    | PercentAssign
    | PlusAssign
    | MinusAssign
    | ShiftLeftAssign
    | ShiftRightAssign
    | AmpersandAssign
    | CaretAssign
    | PipeAssign
    ;

castExpression
    : LeftParen typeName RightParen castExpression                  # cast
    | LeftParen typeName RightParen balancedBraces postfixSuffix*   # compoundLiteral
    | unaryExpression                                               # uncast
    ;

unaryExpression
    : primary postfixSuffix*                                                              # postfix
    | operator = (Ampersand | Star | Plus | Minus | Tilde | Exclamation) castExpression   # unary
    | (PlusPlus | MinusMinus) unaryExpression                                             # increment
    | AmpersandAmpersand word                                                             # labelAddress
    | operator = (SIZEOF | ALIGNOF) LeftParen typeName RightParen                         # sizeOfType
    | operator = (SIZEOF | ALIGNOF) LeftParen typeName RightParen balancedBraces postfixSuffix* # sizeOfLiteral
    | operator = (SIZEOF | ALIGNOF) unaryExpression                                       # sizeOfExpression
    ;

postfixSuffix
    : LeftBracket expression RightBracket                       # indexSuffix
    | LeftParen (argument (Comma argument)*)? RightParen        # callSuffix
    | operator = (Dot | Arrow) word                             # memberSuffix
    | (PlusPlus | MinusMinus)                                   # incrementSuffix
    ;

// built-in functions such as __builtin_va_arg take types
argument
    : assignment
    | typeName
    ;

primary
    : Identifier                                                                            # identifier
    | PpNumber                                                                              # number
    | CharacterConstant                                                                     # character
    | StringLiteral+                                                                        # string
    | (TRUE | FALSE | NULLPTR)                                                              # keyword
    | LeftParen expression RightParen                                                       # parenthesized
    | LeftParen balancedBraces RightParen                                                   # statementExpression
    | GENERIC LeftParen argument (Comma association)+ RightParen                              # genericSelection
    | BUILTIN_OFFSETOF LeftParen typeName Comma word offsetDesignator* RightParen           # offsetof
    | BUILTIN_TYPES_COMPATIBLE_P LeftParen typeName Comma typeName RightParen               # typesCompatible
    ;

association
    : (typeName | DEFAULT) Colon assignment
    ;

offsetDesignator
    : (Dot | Arrow) word                    # memberDesignator
    | LeftBracket expression RightBracket   # indexDesignator
    ;
