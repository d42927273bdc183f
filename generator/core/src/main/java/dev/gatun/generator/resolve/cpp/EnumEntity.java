package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An enum, as far as it is read. */
final class EnumEntity implements TypeEntity, Slot {

    private final QualifiedName reference;
    private final Map<String, BigInteger> values = new HashMap<>();
    private CppDeclaration.Enumeration declaration;
    private boolean refused;

    EnumEntity(QualifiedName reference, CppDeclaration.Enumeration declaration) {
        this.reference = reference;
        this.declaration = declaration;
    }

    CppType type() {
        return new CppType.EnumType(reference);
    }

    QualifiedName reference() {
        return reference;
    }

    CppDeclaration.Enumeration enumeration() {
        return declaration;
    }

    void define(CppDeclaration.Enumeration complete) {
        declaration = complete;
    }

    /** Its values are not known: nothing is said of it but that it is there. */
    void refuse() {
        refused = true;
    }

    /** Of enumerators read so far. */
    Map<String, BigInteger> values() {
        return values;
    }

    @Override
    public CppDeclaration.@Nullable Enumeration declaration() {
        return refused
                        || (declaration.name().identifier().isEmpty()
                                && declaration.enumerators().isEmpty())
                ? null
                : declaration;
    }
}
