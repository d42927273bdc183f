package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.BaseSpecifier;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassDefinition;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassKey;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ElaboratedClass;

/** Classes ([class]): declared, defined, derived. */
final class Classes {

    /** Classes in classes; nobody writes so many. */
    private static final int MAX_DEPTH = 200;

    private final Context context;
    private final Members members;
    private int depth;

    Classes(Context context) {
        this.context = context;
        this.members = new Members(context);
    }

    /** {@code class name}: what is known by that name, else a class of the nearest namespace ([dcl.type.elab], [basic.scope.pdecl]). */
    CppType elaborated(ElaboratedClass specifier, Around around) throws Refusal {
        CppName name = specifier.name();
        boolean simple = name.parts().size() == 1 && !name.global();
        if (!simple || (name.last() instanceof CppName.Identifier identifier && identifier.arguments() != null)) {
            return context.typeNames().type(name);
        }
        Scope here = context.frame().declaring();
        boolean declares = around.alone() && !around.friend();
        Symbol known = declares
                ? here.own(name.text())
                : context.lookup().unqualified(name.text(), Lookup::isType, name.position());
        if (known != null && known.type() != null) {
            return context.typeNames().apply(known.type(), null, name);
        }
        Scope scope = declares ? here : context.frame().namespace();
        ClassEntity entity = declare(scope, name.text(), specifier.key(), name.position(), declares);
        entity.document(around.documentation(), specifier.attributes());
        return entity.type();
    }

    /** @param listed whether it is among the members of its scope from here on */
    private ClassEntity declare(Scope scope, String name, ClassKey key, SourcePosition where, boolean listed) {
        ClassEntity entity = new ClassEntity(
                scope.name().member(name),
                scope.reference().member(name),
                key,
                scope instanceof ClassScope ? context.access() : CppAccess.PUBLIC,
                where);
        scope.declare(name).type(entity);
        register(entity, scope);
        if (listed) {
            context.add(entity);
        } else {
            context.slots().add(entity);
        }
        return entity;
    }

    void register(ClassEntity entity, Scope scope) {
        context.classes().put(entity.reference(), entity);
        if (scope instanceof ClassScope around
                && context.patterns().containsKey(around.owner().name())) {
            context.patterns().putIfAbsent(entity.name(), entity);
        }
    }

    CppType define(ClassDefinition definition, Around around) throws Refusal {
        CppName name = definition.name();
        if (name == null) {
            return unnamed(definition, around);
        }
        Frame before = context.frame();
        Frame inside = context.outside().frame(name);
        try {
            context.frame(inside == null ? before : inside);
            ClassEntity entity = entity(definition, name, name.last().text());
            entity.document(around.documentation(), definition.attributes());
            fill(entity, definition);
            return entity.type();
        } finally {
            context.frame(before);
        }
    }

    private CppType unnamed(ClassDefinition definition, Around around) throws Refusal {
        String given = around.typedefName();
        Scope scope = context.frame().declaring();
        if (given != null) {
            ClassEntity entity = declare(scope, given, definition.key(), definition.position(), true);
            entity.document(around.documentation(), definition.attributes());
            fill(entity, definition);
            return entity.type();
        }
        if (around.alone() && scope instanceof ClassScope outer) {
            members.anonymous(outer.owner(), definition);
        }
        return new CppType.Unknown("an unnamed " + (definition.key() == ClassKey.UNION ? "union" : "class"));
    }

    private ClassEntity entity(ClassDefinition definition, CppName name, String text) throws Refusal {
        Scope scope = context.frame().declaring();
        Symbol symbol = scope.own(text);
        if (symbol == null || symbol.type() == null) {
            return declare(scope, text, definition.key(), definition.position(), true);
        }
        if (symbol.type() instanceof ClassEntity known && known.template() == null) {
            if (known.isDefined()) {
                throw new Refusal(
                        DiagnosticKind.REDEFINITION,
                        "'" + known.name() + "' is defined again",
                        name.position(),
                        text.length(),
                        "the first definition is used");
            }
            return known;
        }
        throw new Refusal(
                DiagnosticKind.CONFLICTING_DECLARATION,
                "'" + text + "' is no class: it is declared as something else before",
                name.position(),
                text.length(),
                null);
    }

    /** Reads bases and members. What is wrong in one of them costs no other. */
    void fill(ClassEntity entity, ClassDefinition definition) throws Refusal {
        if (depth >= MAX_DEPTH) {
            throw new Refusal(
                    DiagnosticKind.TOO_COMPLEX,
                    "classes are nested more than " + MAX_DEPTH + " levels deep",
                    definition.position(),
                    1,
                    null);
        }
        depth++;
        Frame before = context.frame();
        boolean linkage = context.cLinkage();
        CppAccess access = context.access();
        entity.access(access);
        try {
            for (BaseSpecifier base : definition.bases()) {
                base(entity, definition, base);
            }
            entity.define(definition.key(), definition.isFinal(), definition.position());
            context.cLinkage(false);
            context.frame(before.enter(entity.scope()));
            context.access(definition.key() == ClassKey.CLASS ? CppAccess.PRIVATE : CppAccess.PUBLIC);
            members.resolve(entity, definition.members());
        } finally {
            depth--;
            context.frame(before);
            context.cLinkage(linkage);
            context.access(access);
        }
    }

    /** Without a base a class would be another one: what is bound of it would be wrong. */
    private void base(ClassEntity entity, ClassDefinition definition, BaseSpecifier base) throws Refusal {
        CppType type;
        try {
            type = context.typeNames().type(base.type());
        } catch (Refusal refusal) {
            throw new Refusal(
                    refusal.diagnostic().kind(),
                    "the base of '" + entity.name() + "' is not known: " + refusal.reason(),
                    base.type().position(),
                    base.type().text().length(),
                    refusal.diagnostic().hint());
        }
        CppType known = type.desugared().canonical();
        if (known.isDependent() || known instanceof CppType.Unknown) {
            entity.markDependentBase();
        } else {
            refuseBase(entity, known, base);
        }
        CppAccess access = base.access() == null
                ? definition.key() == ClassKey.CLASS ? CppAccess.PRIVATE : CppAccess.PUBLIC
                : base.access();
        CppType based = base.pack() ? new CppType.Expansion(type) : type;
        entity.bases().add(new CppDeclaration.Base(based, access, base.isVirtual()));
    }

    private void refuseBase(ClassEntity entity, CppType type, BaseSpecifier base) throws Refusal {
        if (!(type instanceof CppType.ClassType(QualifiedName name))) {
            throw base("'" + base.type().text() + "' is no class, and so no base of '" + entity.name() + "'", base);
        }
        ClassEntity known = context.classes().get(name);
        if (known == entity) {
            throw base("'" + entity.name() + "' is its own base", base);
        }
        ClassEntity pattern = known == null ? context.patterns().get(TypeNames.plain(name)) : known;
        entity.depth(pattern == null ? 1 : pattern.depth() + 1);
        if (entity.depth() > MAX_DEPTH) {
            throw base("'" + entity.name() + "' has more than " + MAX_DEPTH + " bases in a line", base);
        }
        if (known != null && !known.isDefined() && known.template() == null) {
            throw base("the base '" + known.name() + "' of '" + entity.name() + "' is declared, but not defined", base);
        }
    }

    private static Refusal base(String message, BaseSpecifier base) {
        return new Refusal(
                DiagnosticKind.INVALID_TYPE,
                message,
                base.type().position(),
                base.type().text().length(),
                null);
    }
}
