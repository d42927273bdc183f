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
        switch (friend.declaration()) {
            case CppSyntax.Simple simple -> declare(owner, simple, TemplateParameters.NONE, false);
            case CppSyntax.Template template -> context.templates().declare(template, owner);
            default -> {
                // nothing else is befriended that has a name
            }
        }
    }

    /** @param parameters of a function template */
    void declare(ClassEntity owner, CppSyntax.Simple simple, TemplateParameters parameters, boolean constrained)
            throws Refusal {
        CppType base = context.types()
                .base(
                        simple.specifiers(),
                        new Around(null, null, simple.declarators().isEmpty(), true));
        for (CppInitDeclarator declarator : simple.declarators()) {
            Types.Declared declared = context.types().declared(declarator.declarator(), base);
            if (declared.function() != null) {
                function(owner, new Functions.Source(simple, declarator, declared, parameters, constrained, true));
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
