package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.model.cpp.SkipReason;
import java.util.List;

/** What becomes of a specialisation that is asked for. */
public sealed interface Instantiation {

    /**
     * @param instance without any template parameter, member templates aside; incomplete where the template is declared only
     * @param leftOut members that the instance has not, and why
     */
    record Made(CppClass instance, List<CppSkipped> leftOut) implements Instantiation {
        public Made {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** @param reason one clause: {@code no class template 'geo::Stack'} */
    record Impossible(SkipReason kind, String reason) implements Instantiation {}
}
