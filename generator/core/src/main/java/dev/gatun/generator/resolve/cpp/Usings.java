package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import org.jspecify.annotations.Nullable;

/** Using declarations in classes ([namespace.udecl]): members of bases, and inherited constructors. */
final class Usings {

    private final Context context;

    Usings(Context context) {
        this.context = context;
    }

    void inClass(ClassEntity owner, CppSyntax.UsingDeclaration using) throws Refusal {
        CppName name = using.name();
        String text = name.last().text();
        TypeNames.Place place = context.typeNames().place(name);
        if (!(place instanceof TypeNames.Place.InType(CppType around))) {
            throw unknown(name);
        }
        if (isConstructor(name, around)) {
            constructors(owner, around, using);
            return;
        }
        Symbol found = context.typeNames().symbol(place, text, each -> !each.isEmpty(), name);
        if (found == null) {
            dependent(owner, around, using, text);
            return;
        }
        Symbol here = owner.scope().declare(text);
        if (found.value() instanceof ValueEntity.Overloads overloads && (around.isDependent() || isKnown(around))) {
            functions(owner, here, overloads);
            return;
        }
        here.addAll(found);
    }

    /** {@code using Base::Base;}, and by the name of an alias {@code using base::base;} ([class.qual]). */
    private static boolean isConstructor(CppName name, CppType around) {
        String last = name.last().text();
        String before = name.parts().get(name.parts().size() - 2).text();
        return last.equals(before)
                || (around.desugared().canonical() instanceof CppType.ClassType(QualifiedName known)
                        && known.identifier().equals(last));
    }

    private boolean isKnown(CppType type) {
        return known(type) != null;
    }

    private @Nullable ClassEntity known(CppType type) {
        return type.desugared().canonical() instanceof CppType.ClassType(QualifiedName name)
                ? context.classes().get(name)
                : null;
    }

    private void dependent(ClassEntity owner, CppType around, CppSyntax.UsingDeclaration using, String text)
            throws Refusal {
        if (!around.isDependent() && isKnown(around) && !owner.hasDependentBase()) {
            throw unknown(using.name());
        }
        Symbol here = owner.scope().declare(text);
        if (using.typename()) {
            here.type(new TypeEntity.Known(new CppType.DependentName(around, QualifiedName.Part.of(text))));
            return;
        }
        owner.used().add(new CppDeclaration.Used(around, text, context.access(), using.position()));
        if (here.value() == null) {
            here.value(new ValueEntity.Unknown(null));
        }
    }

    private static Refusal unknown(CppName name) {
        return new Refusal(
                DiagnosticKind.UNKNOWN_TYPE,
                "'" + name.text() + "' is no member of a base",
                name.position(),
                name.text().length(),
                null);
    }

    /** All but those that copy or move the base ([over.match.funcs]). */
    private void constructors(ClassEntity owner, CppType around, CppSyntax.UsingDeclaration using) {
        ClassEntity base = known(around);
        if (base == null || around.isDependent()) {
            owner.used().add(new CppDeclaration.Used(around, "", context.access(), using.position()));
            return;
        }
        Symbol symbol = base.scope().own(base.name().identifier());
        if (symbol != null && symbol.value() instanceof ValueEntity.Overloads overloads) {
            Symbol here = owner.scope().declare(owner.name().identifier());
            overloads.functions().forEach((signature, entity) -> {
                if (!Special.isDefaultOrCopy(entity.function(), base.reference())) {
                    add(owner, here, signature, entity, owner.name().identifier());
                }
            });
        }
    }

    private void functions(ClassEntity owner, Symbol here, ValueEntity.Overloads overloads) {
        overloads
                .functions()
                .forEach((signature, entity) -> add(
                        owner, here, signature, entity, entity.function().name().identifier()));
    }

    /** What the class declares itself hides it. */
    private void add(ClassEntity owner, Symbol here, String signature, FunctionEntity entity, String name) {
        if (!(here.value() instanceof ValueEntity.Overloads)) {
            if (here.value() != null) {
                return;
            }
            here.value(new ValueEntity.Overloads());
        }
        if (here.value() instanceof ValueEntity.Overloads known
                && !known.functions().containsKey(signature)) {
            Function inherited = entity.function();
            boolean constructor = inherited.kind() == Function.Kind.CONSTRUCTOR;
            FunctionEntity copy = new FunctionEntity(
                    new Function(
                            owner.name().member(name),
                            inherited.kind(),
                            inherited.result(),
                            inherited.parameters(),
                            inherited.variadic(),
                            inherited.qualifiers(),
                            inherited.virtuality(),
                            inherited.definition(),
                            false,
                            inherited.templateArguments(),
                            inherited.constrained(),
                            constructor ? inherited.access() : context.access(),
                            inherited.attributes(),
                            inherited.documentation(),
                            inherited.position()),
                    entity.parameters());
            copy.inherited(true);
            known.functions().put(signature, copy);
            context.add(copy);
        }
    }
}
