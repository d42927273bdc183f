package dev.gatun.generator.parse.cpp;

import static dev.gatun.grammar.CppParser.*;

import dev.gatun.generator.parse.SyntaxException;
import dev.gatun.generator.parse.cpp.NameScanner.Chain;
import dev.gatun.generator.parse.cpp.NameScanner.Kind;

/** Shapes what stands at the start of declarations: heads of classes, enums, namespaces and templates; and tells the table of their names. */
final class Heads {

    private final CppSource source;
    private final CppTokens tokens;
    private final Shape shape;
    private final int limit;

    Heads(CppSource source, Shape shape, int limit) {
        this.source = source;
        this.tokens = source.tokens();
        this.shape = shape;
        this.limit = limit;
    }

    private int type() {
        return tokens.type(shape.at());
    }

    private int type(int offset) {
        return tokens.type(shape.at() + offset);
    }

    private int group(int open) {
        return source.runs().group(open, limit);
    }

    private boolean attribute() {
        return attribute(AttributeGroup);
    }

    /**
     * Shapes an attribute, an alignment, an exception specification or their like; false if none is next.
     *
     * @param group the type of an attribute's token
     */
    boolean attribute(int group) {
        switch (type()) {
            case ATTRIBUTE, DECLSPEC -> shape.fold(group, group(shape.at() + 1));
            case ALIGNAS -> shape.fold(Alignment, group(shape.at() + 1));
            case NOEXCEPT, THROW -> foldOptional(ExceptionSpecification);
            case EXPLICIT -> foldOptional(EXPLICIT);
            case STATIC_ASSERT -> shape.fold(Assertion, group(shape.at() + 1));
            case ASM -> shape.fold(AsmLabel, group(type(1) == VOLATILE ? shape.at() + 2 : shape.at() + 1));
            case LeftBracket -> {
                if (type(1) != LeftBracket) {
                    return false;
                }
                shape.fold(group, group(shape.at()));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void foldOptional(int type) {
        shape.fold(type, type(1) == LeftParen ? group(shape.at() + 1) : shape.at() + 1);
    }

    private void attributes() {
        boolean more = true;
        while (more && shape.at() < limit) {
            more = attribute();
        }
    }

    /** Shapes a name, its identifiers with the given type. */
    void chain(Chain chain, int identifier) {
        while (shape.at() < chain.end()) {
            switch (type()) {
                case Identifier -> {
                    shape.add(identifier);
                    arguments(chain.end());
                }
                case DECLTYPE, TYPEOF, TYPEOF_UNQUAL -> shape.fold(DecltypeOperand, group(shape.at() + 1));
                case OPERATOR -> operator(chain);
                default -> shape.add();
            }
        }
    }

    private void arguments(int end) {
        if (shape.at() < end && type() == Less) {
            shape.fold(TemplateArguments, source.angles().close(shape.at()) + 1);
        }
    }

    private void operator(Chain chain) {
        if (chain.kind() == Kind.CONVERSION) {
            shape.fold(ConversionName, chain.end());
        } else {
            shape.fold(OperatorName, source.names().symbolEnd(shape.at() + 1));
            arguments(chain.end());
        }
    }

    private boolean typeName() {
        if (type() != Identifier && type() != ColonColon && type() != DECLTYPE) {
            return false;
        }
        Chain chain = source.names().chain(shape.at(), limit);
        if (chain.kind() != Kind.PLAIN) {
            return false;
        }
        chain(chain, TypeIdentifier);
        return true;
    }

    /** @param template whether parameters of a template stand before it */
    void classHead(boolean template) {
        shape.add();
        attributes();
        int name = shape.at();
        if (typeName()) {
            source.table().addType(tokens.text(name), template);
        }
        if (type() == Identifier && !isFinal()) {
            refuseUnknownMacro();
        }
        attributes();
        if (type() == Colon) {
            bases();
        }
        if (type() == LeftBrace) {
            shape.fold(Members, group(shape.at()));
        }
    }

    /** Shapes {@code final}, which may also be a variable's name. */
    private boolean isFinal() {
        return (type(1) == LeftBrace || type(1) == Colon) && shape.contextual();
    }

    /** A macro that is not defined, before a class's name, makes its members look like the initialiser of a variable. */
    private void refuseUnknownMacro() {
        boolean definition = type(1) == Colon;
        if (type(1) == LeftBrace) {
            int close = tokens.match(shape.at() + 1);
            definition = source.angles().find(shape.at() + 2, close, Semicolon, Colon) < close;
        }
        if (definition) {
            throw SyntaxException.unexpected(tokens.at(shape.at()), "'{'");
        }
    }

    private void bases() {
        shape.add();
        while (shape.at() < limit && type() != LeftBrace && type() != Semicolon) {
            if (!typeName() && !attribute()) {
                shape.add();
            }
        }
    }

    void enumHead() {
        shape.add();
        if (type() == CLASS || type() == STRUCT) {
            shape.add();
        }
        attributes();
        int name = shape.at();
        if (typeName()) {
            source.table().addType(tokens.text(name), false);
        }
        if (type() == Colon) {
            shape.add();
            while (shape.at() < limit && type() != LeftBrace && type() != Semicolon) {
                if (type() == TRAIT) {
                    shape.fold(TransformedType, group(shape.at() + 1));
                } else if (!typeName()) {
                    shape.add();
                }
            }
        }
        if (type() == LeftBrace) {
            shape.fold(Enumerators, group(shape.at()));
        }
    }

    /** Shapes {@code template} and the parameters behind it: whether it has any. */
    boolean template() {
        shape.add();
        if (type() != Less) {
            return false;
        }
        int open = shape.at();
        int close = source.angles().close(open);
        if (close < 0) {
            source.angles().refuseTooDeep(open);
        }
        if (close < 0 || close >= limit) {
            throw SyntaxException.unclosed(tokens.at(open));
        }
        source.angles().split(open + 1, close).forEach(piece -> declareParameter(piece[0], piece[1]));
        shape.fold(TemplateParameters, close + 1);
        return true;
    }

    private void declareParameter(int from, int to) {
        int end = source.angles().find(from, to, Assign);
        if (end - from < 2 || tokens.type(end - 1) != Identifier) {
            return;
        }
        String name = tokens.text(end - 1);
        switch (tokens.type(from)) {
            case TYPENAME, CLASS -> source.table().addType(name, false);
            case TEMPLATE -> source.table().addType(name, true);
            default -> {
                Chain first = source.names().chain(from, end);
                boolean concept = tokens.type(first.last()) == Identifier
                        && source.table().isConcept(tokens.text(first.last()))
                        && tokens.type(first.end()) != AUTO;
                if (concept) {
                    source.table().addType(name, false);
                } else {
                    source.table().addValue(name, false);
                }
            }
        }
    }

    /** Shapes a template parameter that is a type or template with its default; false, and nothing shaped, if another is next. */
    boolean typeParameter() {
        int at = shape.at();
        if (tokens.type(at) == TEMPLATE) {
            template();
            if (type() == REQUIRES) {
                shape.fold(RequiresClause, source.runs().constraint(shape.at(), limit));
            }
        } else if (!isTypeParameter(at)) {
            return false;
        }
        while (shape.at() < limit) {
            boolean assign = type() == Assign;
            shape.add();
            if (assign && shape.at() < limit) {
                shape.fold(Initializer, limit);
            }
        }
        return true;
    }

    private boolean isTypeParameter(int start) {
        if (tokens.type(start) != TYPENAME && tokens.type(start) != CLASS) {
            return false;
        }
        int at = tokens.type(start + 1) == Ellipsis ? start + 2 : start + 1;
        if (at < limit && tokens.type(at) == Identifier) {
            at++;
        }
        return at >= limit || tokens.type(at) == Assign;
    }

    /** Whether the declaration ends with the head: a namespace does, an alias goes on. */
    boolean namespace() {
        shape.add();
        while (shape.at() < limit) {
            switch (type()) {
                case LeftBrace -> {
                    shape.fold(Members, group(shape.at()));
                    return true;
                }
                case Assign -> {
                    shape.add();
                    typeName();
                    return false;
                }
                case Identifier, ColonColon, INLINE -> shape.add();
                default -> {
                    if (!attribute()) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a braced linkage specification, which is all of the declaration, was next. */
    boolean extern() {
        shape.add();
        if (type() != StringLiteral) {
            return false;
        }
        shape.add();
        if (type() != LeftBrace) {
            return false;
        }
        shape.fold(Members, group(shape.at()));
        return true;
    }

    void accessLabel() {
        shape.add();
        if (type() == Identifier) {
            shape.add();
        }
        if (type() == Colon) {
            shape.add();
        }
    }

    void concept() {
        shape.add();
        if (type() == Identifier) {
            source.table().addConcept(tokens.text(shape.at()));
            shape.add();
        }
    }

    /**
     * Whether the declaration is an alias, whose type is next; all other declarations are shaped up to the semicolon.
     *
     * @param template whether parameters of a template stand before it
     */
    boolean using(boolean template) {
        shape.add();
        int name = shape.at();
        if (type() == NAMESPACE || type() == ENUM) {
            shape.add();
            typeName();
            attributes();
            return false;
        }
        if (type() == Identifier) {
            int at = behindAttributes(shape.at() + 1);
            if (tokens.type(at) == Assign) {
                shape.add();
                attributes();
                shape.add();
                source.table().addType(tokens.text(name), template);
                return true;
            }
        }
        usingDeclarators();
        return false;
    }

    private int behindAttributes(int from) {
        int at = from;
        while (at < limit) {
            if (tokens.type(at) == LeftBracket) {
                at = group(at);
            } else if (tokens.type(at) == ATTRIBUTE) {
                at = group(at + 1);
            } else {
                break;
            }
        }
        return at;
    }

    private void usingDeclarators() {
        while (shape.at() < limit && type() != Semicolon) {
            Chain chain = source.names().chain(shape.at(), limit);
            if (chain.kind() == Kind.NONE || chain.kind() == Kind.MEMBER_POINTER) {
                if (!attribute()) {
                    shape.add();
                }
            } else {
                chain(chain, Identifier);
                if (chain.parts() > 0 && tokens.type(chain.last()) == Identifier) {
                    source.table().addType(tokens.text(chain.last()), false);
                }
            }
        }
    }
}
