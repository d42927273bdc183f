/*
 * Preprocessing tokens of C and C++ (C23 6.4, C++20 [lex.pptoken]), one lexer for both languages.
 *
 * Input is text after translation phase 2 (line splices removed). Keywords are identifiers here; after macro
 * expansion dev.gatun.grammar.Keywords gives them the types of the tokens section, per language. A header name has no token:
 * whether `<` starts one is known to the preprocessor alone, which then reads it from the source text.
 */
lexer grammar PreprocessingLexer;

options { superClass = PreprocessingLexerBase; }

channels { COMMENTS, PRAGMAS }

tokens {
    // C23 6.4.1 and the spellings of GNU, Clang and MSVC for the same; see Keywords
    ALIGNAS, ALIGNOF, ASM, ATOMIC, ATTRIBUTE, AUTO, AUTO_TYPE, BF16, BITINT, BOOL, BREAK, BUILTIN_OFFSETOF, BUILTIN_TYPES_COMPATIBLE_P,
    BUILTIN_VA_LIST, CASE, CHAR, COMPLEX, CONST, CONSTEXPR, CONTINUE, DECIMAL32, DECIMAL64, DECIMAL128, DECLSPEC, DEFAULT, DO, DOUBLE,
    ELSE, ENUM, EXTENSION, EXTERN, FALSE, FLOAT, FLOAT16, FLOAT32, FLOAT32X, FLOAT64, FLOAT64X, FLOAT128, FOR, GENERIC, GOTO, IF,
    IMAGINARY, INLINE, INT, INT64, INT128, LONG, NORETURN, NULLABILITY, NULLPTR, REGISTER, RESTRICT, RETURN, SHORT, SIGNED, SIZEOF, STATIC, STATIC_ASSERT,
    STRUCT, SWITCH, THREAD_LOCAL, TRUE, TYPEDEF, TYPEOF, TYPEOF_UNQUAL, UNION, UNSIGNED, VOID, VOLATILE, WCHAR_KEYWORD, CHAR16_KEYWORD,
    CHAR32_KEYWORD, CHAR8_KEYWORD, VENDOR_MODIFIER, WHILE,
    // C++20 [lex.key], as far as C has none for it; see CppKeywords
    CAST, CATCH, CLASS, CONCEPT, CONSTEVAL, CONSTINIT, COROUTINE, CO_AWAIT, DECLTYPE, DELETE, EXPLICIT, EXPORT, FRIEND, MUTABLE, NAMESPACE,
    NEW, NOEXCEPT, OPERATOR, PRIVATE, PROTECTED, PUBLIC, REQUIRES, TEMPLATE, THIS, THROW, TRAIT, TRY, TYPEID, TYPENAME, USING, VIRTUAL,
    // one token per directive that later stages heed (pack and its like), on the PRAGMAS channel
    PRAGMA
}

// PreprocessingLexerBase.scan() leaps over white space and comments by itself; these rules say what it leaps over
Newline: '\r'? '\n';
Whitespace: [ \t\u000B\u000C\r]+ -> skip;
BlockComment: '/*' .*? '*/' -> channel(COMMENTS);
UnterminatedComment: '/*' .*?;
LineComment: '//' ~[\r\n]* -> channel(COMMENTS);

Identifier: IdentifierStart IdentifierPart*;
PpNumber: '.'? [0-9] ([eEpP] [+\-] | '\'' [0-9a-zA-Z_] | '.' | IdentifierPart)*;
CharacterConstant: EncodingPrefix? '\'' (~['\\\r\n] | Escape)* '\'';
StringLiteral: EncodingPrefix? '"' (~["\\\r\n] | Escape)* '"';
// a quote that nothing closes takes the rest of its line, so that an apostrophe in a skipped group starts no comment
UnterminatedLiteral: EncodingPrefix? ('\'' (~['\\\r\n] | Escape)* | '"' (~["\\\r\n] | Escape)*) '\\'?;

LeftParen: '(';
RightParen: ')';
LeftBracket: '[' | '<:';
RightBracket: ']' | ':>';
LeftBrace: '{' | '<%';
RightBrace: '}' | '%>';
Dot: '.';
Arrow: '->';
PlusPlus: '++';
MinusMinus: '--';
Ampersand: '&';
Star: '*';
Plus: '+';
Minus: '-';
Tilde: '~';
Exclamation: '!';
Slash: '/';
Percent: '%';
ShiftLeft: '<<';
ShiftRight: '>>';
Less: '<';
Greater: '>';
LessEqual: '<=';
GreaterEqual: '>=';
Spaceship: '<=>';
Equal: '==';
NotEqual: '!=';
Caret: '^';
Pipe: '|';
AmpersandAmpersand: '&&';
PipePipe: '||';
Question: '?';
Colon: ':';
ColonColon: '::';
Semicolon: ';';
Ellipsis: '...';
Assign: '=';
StarAssign: '*=';
SlashAssign: '/=';
PercentAssign: '%=';
PlusAssign: '+=';
MinusAssign: '-=';
ShiftLeftAssign: '<<=';
ShiftRightAssign: '>>=';
AmpersandAssign: '&=';
CaretAssign: '^=';
PipeAssign: '|=';
Comma: ',';
Hash: '#' | '%:';
HashHash: '##' | '%:%:';
ArrowStar: '->*';
DotStar: '.*';

// any other character is a preprocessing token of its own (C23 6.4p1)
Other: .;

fragment EncodingPrefix: 'u8' | 'u' | 'U' | 'L';
fragment Escape: '\\' ~[\r\n];
// Unicode's classes are asked of the JDK: as sets in the lexer they would cost 10 ms at each start.
fragment IdentifierStart: [a-zA-Z_$] | UniversalCharacterName | [\u0080-\u{10FFFF}] {startsIdentifier()}?;
fragment IdentifierPart: [a-zA-Z_$0-9] | UniversalCharacterName | [\u0080-\u{10FFFF}] {continuesIdentifier()}?;
fragment UniversalCharacterName: '\\u' Hex Hex Hex Hex | '\\U' Hex Hex Hex Hex Hex Hex Hex Hex;
fragment Hex: [0-9a-fA-F];
