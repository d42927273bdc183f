package dev.gatun.generator.select;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Skipped;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What Java sources use of a selection. Who names things in Java knows. */
public interface Usage {

    /** Whether the sources mention what a declaration becomes; of an enum, the class, if it has one. */
    boolean mentions(Declaration declaration);

    /** Whether the sources mention a constant that is in no class of its enum's. */
    boolean mentions(Declaration.Constant constant);

    /** Whether the sources mention something that has no place in the model. */
    boolean mentions(Skipped skipped);

    /** Whether the sources could look into a record to which they have a pointer only. */
    boolean looksInto(Declaration.Record record);

    /** What else a declaration that is used needs: functions that free, and that tell of errors. */
    Collection<Declaration> needs(Declaration declaration);

    /** The typedef whose name function pointers of a type have in Java though it is written out; null for none. */
    Declaration.@Nullable Typedef named(CType.Function type);
}
