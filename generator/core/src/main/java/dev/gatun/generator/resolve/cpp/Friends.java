package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.syntax.cpp.CppInitDeclarator;
import dev.gatun.generator.syntax.cpp.CppSyntax;

/** Friends ([class.friend]): functions that only their arguments lead to, and classes. */
final class Friends {

    private final Context context;

    Friends(Context context) {
        this.context = context;
    }

    void declare(ClassEntity owner, CppSyntax.Friend friend) throws Refusal {
        if (!(friend.declaration() instanceof CppSyntax.Simple simple)) {
            // a template that is befriended: what it may use is no part of an interface
            return;
        }
        CppType base = context.types()
                .base(
                        simple.specifiers(),
                        new Around(null, null, simple.declarators().isEmpty(), true));
        for (CppInitDeclarator declarator : simple.declarators()) {
            Types.Declared declared = context.types().declared(declarator.declarator(), base);
            if (declared.function() != null) {
                function(
                        owner,
                        new Functions.Source(simple, declarator, declared, TemplateParameters.NONE, false, true));
            }
        }
    }

    private void function(ClassEntity owner, Functions.Source source) throws Refusal {
        if (source.name().parts().size() > 1 || source.name().global()) {
            // declared before, where it belongs
            return;
        }
        FunctionEntity function = context.functions().declare(source);
        if (function != null && !function.isVisible() && !owner.friends().contains(function)) {
            owner.friends().add(function);
        }
    }
}
