package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.syntax.TokenRun;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a name of something else than a type means. */
sealed interface ValueEntity {

    /** The functions and function templates of one name in one scope, by {@link Signatures}. */
    record Overloads(Map<String, FunctionEntity> functions) implements ValueEntity {
        Overloads() {
            this(new LinkedHashMap<>());
        }
    }

    /** A variable of a namespace, a static member, or a field. */
    final class VariableEntity implements ValueEntity, Slot {

        private CppDeclaration declaration;

        VariableEntity(CppDeclaration declaration) {
            this.declaration = declaration;
        }

        void declaration(CppDeclaration merged) {
            declaration = merged;
        }

        @Override
        public CppDeclaration declaration() {
            return declaration;
        }
    }

    /** @param type the enum */
    record EnumeratorEntity(BigInteger value, EnumEntity type) implements ValueEntity {}

    /** An enumerator whose value depends on template parameters. */
    record DependentEntity(TokenRun value) implements ValueEntity {}

    /** A value parameter of a template. */
    record ParameterEntity(String name, CppType type) implements ValueEntity {}

    /** What only an instantiation tells, and variable templates. */
    record Unknown(@Nullable CppType type) implements ValueEntity {}
}
