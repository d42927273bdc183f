package dev.gatun.generator.parse.cpp;

import static dev.gatun.grammar.CppParser.*;

import dev.gatun.generator.parse.SyntaxException;
import dev.gatun.generator.parse.cpp.NameScanner.Chain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tokens that the grammar reads: says of each name whether it is a type or what is declared, and takes each part in brackets as one token.
 * In a declaration, what stands first is the type, save for constructors, destructors and conversion functions; whether there is a type so far is
 * all that it takes to read on.
 */
final class Shaper {

    /** What is shaped. */
    enum Mode {
        DECLARATION,
        PARAMETER,
        TEMPLATE_PARAMETER,
        TYPE_ID,
        ENUMERATORS
    }

    private final CppSource source;
    private final CppTokens tokens;
    private final Shape shape;
    private final Heads heads;
    private final Parentheses parentheses;
    private final int limit;
    private final @Nullable String className;

    private Mode mode;
    private boolean typeSeen;
    private boolean typeOnly;
    private boolean declared;
    private boolean function;
    private boolean trailing;
    private boolean template;
    private boolean typedef;
    private boolean finished;
    private int nesting;

    /**
     * A shaper of the tokens from one place to another.
     *
     * @param limit where the tokens end; a declaration may end before
     * @param className of the class whose member it is, null for none
     */
    Shaper(CppSource source, Mode mode, int start, int limit, @Nullable String className) {
        this.source = source;
        this.tokens = source.tokens();
        this.mode = mode;
        this.limit = limit;
        this.className = className;
        this.shape = new Shape(tokens, start);
        this.heads = new Heads(source, shape, limit);
        this.parentheses = new Parentheses(source, limit);
        this.typeSeen = mode == Mode.ENUMERATORS;
    }

    /** The shape, EOF included. */
    List<ShapedToken> shape() {
        if (mode == Mode.TEMPLATE_PARAMETER && heads.typeParameter()) {
            return shape.finish();
        }
        while (shape.at() < limit && !finished) {
            step();
        }
        return shape.finish();
    }

    private int at() {
        return shape.at();
    }

    private int type() {
        return tokens.type(shape.at());
    }

    private void step() {
        switch (type()) {
            case LeftParen -> parenthesis();
            case LeftBracket -> bracket();
            case LeftBrace -> brace();
            case TRY -> body();
            case Assign -> initializer();
            case Colon -> colon();
            case Comma -> {
                shape.add();
                declared = false;
                function = false;
                trailing = false;
            }
            case Semicolon -> {
                shape.add();
                finished = mode == Mode.DECLARATION && nesting == 0;
            }
            case Arrow -> {
                shape.add();
                typeSeen = false;
                typeOnly = true;
                trailing = true;
                declared = false;
                function = false;
            }
            case Identifier, ColonColon, Tilde, OPERATOR -> name();
            case DECLTYPE, TYPEOF, TYPEOF_UNQUAL -> decltype();
            default -> keyword();
        }
    }

    private void keyword() {
        switch (type()) {
            case CLASS, STRUCT, UNION -> {
                heads.classHead(template);
                typeSeen = true;
            }
            case ENUM -> {
                heads.enumHead();
                typeSeen = true;
            }
            case TEMPLATE -> template |= heads.template();
            case NAMESPACE -> finished = heads.namespace();
            case USING -> using();
            case CONCEPT -> heads.concept();
            case PUBLIC, PROTECTED, PRIVATE -> {
                heads.accessLabel();
                finished = true;
            }
            case EXTERN -> finished = heads.extern();
            case TYPEDEF -> {
                typedef = true;
                shape.add();
            }
            case REQUIRES -> shape.foldOnce(RequiresClause, source.runs().constraint(at(), limit));
            case TRAIT -> {
                shape.fold(TransformedType, group(at() + 1));
                typeSeen = true;
            }
            default -> {
                if (!heads.attribute(isBehind() ? TrailingAttribute : AttributeGroup)) {
                    typeSeen |= isTypeWord(type());
                    shape.add();
                }
            }
        }
    }

    private static boolean isTypeWord(int type) {
        return switch (type) {
            case AUTO, AUTO_TYPE, VOID, BOOL, CHAR, SHORT, INT, INT64, LONG, FLOAT, DOUBLE, SIGNED, UNSIGNED -> true;
            case COMPLEX, IMAGINARY, INT128, BF16, FLOAT16, FLOAT32, FLOAT32X, FLOAT64, FLOAT64X, FLOAT128 -> true;
            case DECIMAL32, DECIMAL64, DECIMAL128, WCHAR_KEYWORD, CHAR8_KEYWORD, CHAR16_KEYWORD -> true;
            case CHAR32_KEYWORD, BUILTIN_VA_LIST -> true;
            default -> false;
        };
    }

    /** Whether what is declared stands before; attributes behind an arrow are the type's. */
    private boolean isBehind() {
        return !trailing && (declared || function);
    }

    private int group(int open) {
        return source.runs().group(open, limit);
    }

    private void using() {
        if (heads.using(template)) {
            mode = Mode.TYPE_ID;
            int end = source.angles().find(at(), limit, Semicolon);
            while (at() < end) {
                step();
            }
            mode = Mode.DECLARATION;
        }
    }

    // ---- names

    private void decltype() {
        if (tokens.type(group(at() + 1)) == ColonColon) {
            name();
            return;
        }
        boolean isAuto = type() == DECLTYPE && tokens.type(at() + 2) == AUTO && tokens.match(at() + 1) == at() + 3;
        shape.fold(isAuto ? AUTO : DecltypeOperand, group(at() + 1));
        typeSeen = true;
    }

    private void name() {
        if ((function || trailing) && nesting == 0 && shape.contextual()) {
            return;
        }
        Chain chain = source.names().chain(at(), limit);
        switch (chain.kind()) {
            case NONE -> shape.add();
            case MEMBER_POINTER -> shape.fold(MemberPointer, chain.end());
            case PLAIN, FUNCTION, CONVERSION -> {
                if (isType(chain)) {
                    typeName(chain);
                } else {
                    heads.chain(chain, Identifier);
                    declare(chain);
                }
            }
        }
    }

    private boolean isType(Chain chain) {
        if (typeSeen || chain.kind() != NameScanner.Kind.PLAIN) {
            return false;
        }
        if (mode != Mode.DECLARATION || typeOnly || shape.endsIn(TYPENAME)) {
            return true;
        }
        return tokens.type(chain.end()) != LeftParen || !parentheses.startConstructor(chain, className);
    }

    private void typeName(Chain chain) {
        boolean constraint = tokens.type(chain.end()) == AUTO || isDecltypeAuto(chain.end());
        boolean concept = mode == Mode.TEMPLATE_PARAMETER && isConcept(chain);
        if (constraint) {
            shape.skip(chain.end());
        } else if (concept) {
            shape.fold(ConceptName, chain.end());
            typeSeen = true;
        } else {
            heads.chain(chain, TypeIdentifier);
            typeSeen = true;
        }
    }

    private boolean isDecltypeAuto(int at) {
        return tokens.type(at) == DECLTYPE && tokens.type(at + 2) == AUTO;
    }

    private boolean isConcept(Chain chain) {
        return tokens.type(chain.last()) == Identifier && source.table().isConcept(tokens.text(chain.last()));
    }

    private void declare(Chain chain) {
        declared = true;
        if (mode == Mode.DECLARATION && tokens.type(chain.last()) == Identifier && chain.parts() == 1) {
            String name = tokens.text(chain.last());
            if (typedef) {
                source.table().addType(name, template);
            } else {
                source.table().addValue(name, template);
            }
        }
    }

    // ---- brackets

    private void parenthesis() {
        int end = group(at());
        if (!declared && !function && isNested()) {
            nested(end - 1);
        } else if (declared
                && !function
                && nesting == 0
                && mode == Mode.DECLARATION
                && className == null
                && parentheses.isInitializer(at())) {
            shape.fold(InitializerParens, end);
        } else {
            shape.fold(Parameters, end);
            declared = true;
            function = true;
        }
    }

    private boolean isNested() {
        return mode == Mode.TYPE_ID ? parentheses.isPointer(at()) : parentheses.isDeclarator(at(), true);
    }

    private void nested(int close) {
        if (++nesting > Angles.MAX_NESTING) {
            throw SyntaxException.tooDeep(
                    tokens.at(at()), "brackets are nested more than " + Angles.MAX_NESTING + " levels deep");
        }
        shape.add();
        while (at() < close) {
            step();
        }
        shape.add();
        nesting--;
        declared = true;
    }

    private void bracket() {
        boolean attribute = tokens.type(at() + 1) == LeftBracket;
        shape.fold(attribute ? isBehind() ? TrailingAttribute : AttributeGroup : Bound, group(at()));
        declared |= !attribute;
    }

    private void brace() {
        if ((function || trailing) && mode == Mode.DECLARATION) {
            body();
        } else {
            shape.fold(InitializerBraces, group(at()));
        }
    }

    private void body() {
        shape.fold(Body, source.runs().body(at(), limit));
        finished = true;
    }

    private void initializer() {
        shape.add();
        boolean list = mode == Mode.DECLARATION || mode == Mode.ENUMERATORS;
        int end = list ? source.angles().find(at(), limit, Comma, Semicolon) : limit;
        if (end > at()) {
            shape.fold(Initializer, end);
        }
    }

    private void colon() {
        if ((function || trailing) && mode == Mode.DECLARATION) {
            body();
            return;
        }
        shape.add();
        int end = source.angles().find(at(), limit, Comma, Semicolon, Assign, LeftBrace);
        if (end > at()) {
            shape.fold(Width, end);
        }
    }
}
