package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.StorageClass;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.generator.syntax.cpp.CppInitDeclarator;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassDefinition;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassKey;
import java.util.List;

/** Members of classes ([class.mem]). */
final class Members {

    private final Context context;

    Members(Context context) {
        this.context = context;
    }

    void resolve(ClassEntity owner, List<CppSyntax> members) {
        for (CppSyntax member : members) {
            context.at(member.position());
            try {
                dispatch(owner, member);
            } catch (Refusal refusal) {
                String name = Names.of(member);
                context.refuse(name == null ? null : owner.name() + "::" + name, refusal, member.position());
            }
        }
    }

    private void dispatch(ClassEntity owner, CppSyntax member) throws Refusal {
        switch (member) {
            case CppSyntax.AccessLabel(CppAccess access, var _) -> context.access(access);
            case CppSyntax.Simple simple -> simple(owner, simple);
            case CppSyntax.Friend friend -> new Friends(context).declare(owner, friend);
            case CppSyntax.UsingDeclaration using -> new Usings(context).inClass(owner, using);
            case CppSyntax.UsingEnum(CppName name, var _) ->
                context.enumResolver().use(name, owner.scope());
            case CppSyntax.Alias alias -> context.types().alias(alias);
            case CppSyntax.Template template
            when template.declaration() instanceof CppSyntax.Friend ->
                context.templates().declare(template, owner);
            case CppSyntax.Template template -> context.templates().declare(template);
            case CppSyntax.DeductionGuide _, CppSyntax.StaticAssertion _, CppSyntax.Empty _ -> {}
            case CppSyntax.Unparsed _, CppSyntax.ExplicitInstantiation _ -> {}
            case CppSyntax.Namespace _,
                    CppSyntax.NamespaceAlias _,
                    CppSyntax.UsingDirective _,
                    CppSyntax.Linkage _,
                    CppSyntax.Concept _ ->
                throw new Refusal(
                        DiagnosticKind.INVALID_TYPE, "a class has no such member", member.position(), 1, null);
        }
    }

    private void simple(ClassEntity owner, CppSyntax.Simple simple) throws Refusal {
        CppType base = context.types().base(simple);
        if (simple.specifiers().storage().contains(StorageClass.TYPEDEF)) {
            for (CppInitDeclarator declarator : simple.declarators()) {
                context.types().typedef(simple, declarator, base);
            }
            return;
        }
        for (CppInitDeclarator declarator : simple.declarators()) {
            one(owner, simple, declarator, base);
        }
    }

    private void one(ClassEntity owner, CppSyntax.Simple simple, CppInitDeclarator declarator, CppType base) {
        CppName name = declarator.declarator().innermost().name();
        SourcePosition position = declarator.declarator().innermost().position();
        try {
            Types.Declared declared = context.types().declared(declarator.declarator(), base);
            if (declared.function() != null) {
                context.functions()
                        .declare(new Functions.Source(
                                simple, declarator, declared, TemplateParameters.NONE, false, false));
            } else if (name == null) {
                context.variables().field(simple, declarator, declared, "");
            } else {
                context.variables().declare(simple, declarator, declared, name);
            }
        } catch (Refusal refusal) {
            context.refuse(name == null ? null : owner.name() + "::" + name.text(), refusal, position);
        }
    }

    /** [class.union.anon]: the members are found as if they were the outer class's; so are those of GNU's anonymous structs. */
    void anonymous(ClassEntity outer, ClassDefinition definition) {
        CppAccess access = context.access();
        resolve(outer, definition.members());
        context.access(access);
        if (definition.key() == ClassKey.UNION) {
            outer.markAnonymousUnion();
        }
    }
}
