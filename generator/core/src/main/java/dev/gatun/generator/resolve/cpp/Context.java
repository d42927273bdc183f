package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Diagnostics;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run's state, and the parts that work on it: names need types, types need constants, constants need names. */
final class Context {

    private final TargetAbi abi;
    private final NamespaceScope global = new NamespaceScope(QualifiedName.GLOBAL);
    private final Map<QualifiedName, ClassEntity> classes = new LinkedHashMap<>();
    private final Map<QualifiedName, ClassEntity> patterns = new LinkedHashMap<>();
    private final Map<QualifiedName, ClassTemplateEntity> classTemplates = new LinkedHashMap<>();
    private final Map<QualifiedName, AliasTemplateEntity> aliasTemplates = new LinkedHashMap<>();
    private final Map<QualifiedName, EnumEntity> enums = new LinkedHashMap<>();
    private final Map<QualifiedName, SourcePosition> instantiated = new LinkedHashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();
    private final Signatures signatures = new Signatures(this);
    private final Outside outside = new Outside(this);
    private final Lookup lookup;
    private final TypeNames typeNames;
    private final Arguments arguments;
    private final Types types;
    private final Constants constants;
    private final Functions functions;
    private final Variables variables;
    private final Enums enumResolver;
    private final Classes classResolver;
    private final Templates templates;
    private final Declarations declarations;
    private Frame frame = new Frame(global, null);
    private CppAccess access = CppAccess.PUBLIC;
    private boolean cLinkage;
    private @Nullable SourcePosition place;

    Context(TargetAbi abi) {
        this.abi = abi;
        this.lookup = new Lookup(this);
        this.typeNames = new TypeNames(this);
        this.arguments = new Arguments(this);
        this.types = new Types(this);
        this.constants = new Constants(this);
        this.functions = new Functions(this);
        this.variables = new Variables(this);
        this.enumResolver = new Enums(this);
        this.classResolver = new Classes(this);
        this.templates = new Templates(this);
        this.declarations = new Declarations(this);
    }

    TargetAbi abi() {
        return abi;
    }

    NamespaceScope global() {
        return global;
    }

    /** By the name that types have. */
    Map<QualifiedName, ClassEntity> classes() {
        return classes;
    }

    /** The primary patterns of templates and all classes in them, by names without arguments. */
    Map<QualifiedName, ClassEntity> patterns() {
        return patterns;
    }

    Map<QualifiedName, ClassTemplateEntity> classTemplates() {
        return classTemplates;
    }

    Map<QualifiedName, AliasTemplateEntity> aliasTemplates() {
        return aliasTemplates;
    }

    /** By the name that types have. */
    Map<QualifiedName, EnumEntity> enums() {
        return enums;
    }

    /** What explicit instantiations name. */
    Map<QualifiedName, SourcePosition> instantiated() {
        return instantiated;
    }

    /** What namespaces declare, in source order. */
    List<Slot> slots() {
        return slots;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    Signatures signatures() {
        return signatures;
    }

    Outside outside() {
        return outside;
    }

    Lookup lookup() {
        return lookup;
    }

    TypeNames typeNames() {
        return typeNames;
    }

    Arguments arguments() {
        return arguments;
    }

    Types types() {
        return types;
    }

    Constants constants() {
        return constants;
    }

    Functions functions() {
        return functions;
    }

    Variables variables() {
        return variables;
    }

    Enums enumResolver() {
        return enumResolver;
    }

    Classes classResolver() {
        return classResolver;
    }

    Templates templates() {
        return templates;
    }

    Declarations declarations() {
        return declarations;
    }

    Frame frame() {
        return frame;
    }

    void frame(Frame entered) {
        frame = entered;
    }

    /** The declaration at hand, for what has no position of its own. */
    void at(SourcePosition position) {
        place = position;
    }

    SourcePosition place() {
        if (place == null) {
            throw new IllegalStateException("no declaration at hand");
        }
        return place;
    }

    /** A declaration that belongs to the scope at hand. */
    void add(Slot slot) {
        if (frame.declaring() instanceof ClassScope members) {
            members.owner().members().add(slot);
        } else {
            slots.add(slot);
        }
    }

    /** Of the members that are declared now. */
    CppAccess access() {
        return access;
    }

    void access(CppAccess declared) {
        access = declared;
    }

    boolean cLinkage() {
        return cLinkage;
    }

    void cLinkage(boolean linkage) {
        cLinkage = linkage;
    }

    void skip(DiagnosticKind kind, String name, String reason, SourcePosition position) {
        skipped.add(new Skipped(kind, name, reason, position));
    }

    /** A declaration is lost: told once, as a diagnostic, and listed. */
    void refuse(@Nullable String name, Refusal refusal, SourcePosition position) {
        diagnostics.report(refusal.diagnostic());
        if (name != null && !name.isEmpty()) {
            skip(DiagnosticKind.SKIPPED_IN_ERROR, name, refusal.reason(), position);
        }
    }
}
