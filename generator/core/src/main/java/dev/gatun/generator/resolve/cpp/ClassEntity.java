package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A class, as far as it is read. */
final class ClassEntity implements TypeEntity, Slot {

    private final QualifiedName name;
    private final QualifiedName reference;
    private final ClassScope scope = new ClassScope(this);
    private final List<CppDeclaration.Base> bases = new ArrayList<>();
    private final List<Slot> members = new ArrayList<>();
    private final List<FunctionEntity> friends = new ArrayList<>();
    private final List<CppDeclaration.Used> used = new ArrayList<>();
    private ClassKey key;
    private CppAccess access;
    private boolean isFinal;
    private boolean defined;
    private boolean dependentBase;
    private int depth;
    private boolean anonymousUnion;
    private List<Attribute> attributes = List.of();
    private @Nullable String documentation;
    private SourcePosition position;
    private @Nullable ClassTemplateEntity template;
    private CppDeclaration.@Nullable CppClass declaration;

    /**
     * @param name of a pattern: without arguments
     * @param reference with which it is referred to: of a pattern, its parameters are the arguments
     */
    ClassEntity(QualifiedName name, QualifiedName reference, ClassKey key, CppAccess access, SourcePosition position) {
        this.name = name;
        this.reference = reference;
        this.key = key;
        this.access = access;
        this.position = position;
    }

    QualifiedName name() {
        return name;
    }

    QualifiedName reference() {
        return reference;
    }

    CppType type() {
        return new CppType.ClassType(reference);
    }

    ClassScope scope() {
        return scope;
    }

    ClassKey key() {
        return key;
    }

    boolean isUnion() {
        return key == ClassKey.UNION;
    }

    /** The template of which it is a pattern; null for any other class. */
    @Nullable ClassTemplateEntity template() {
        return template;
    }

    void template(ClassTemplateEntity owner) {
        template = owner;
    }

    List<CppDeclaration.Base> bases() {
        return bases;
    }

    List<Slot> members() {
        return members;
    }

    List<CppDeclaration.Used> used() {
        return used;
    }

    List<FunctionEntity> friends() {
        return friends;
    }

    boolean isDefined() {
        return defined;
    }

    /** Whether a base is known at instantiation only, so that no name is known to be absent. */
    boolean hasDependentBase() {
        return dependentBase;
    }

    /** How many bases are in a line above it. */
    int depth() {
        return depth;
    }

    void depth(int bases) {
        depth = Math.max(depth, bases);
    }

    void markDependentBase() {
        dependentBase = true;
    }

    /** It has a union without a name: its fields share a place. */
    void markAnonymousUnion() {
        anonymousUnion = true;
    }

    boolean hasAnonymousUnion() {
        return anonymousUnion;
    }

    void document(@Nullable String text, List<Attribute> more) {
        documentation = documentation == null ? text : documentation;
        attributes = Merging.union(attributes, more);
    }

    void define(ClassKey definedAs, boolean isFinal, SourcePosition where) {
        this.key = definedAs;
        this.isFinal = isFinal;
        this.position = where;
        defined = true;
    }

    CppAccess access() {
        return access;
    }

    void access(CppAccess declared) {
        access = declared;
    }

    @Override
    public CppDeclaration.CppClass declaration() {
        CppDeclaration.CppClass known = declaration;
        if (known == null) {
            known = new CppDeclaration.CppClass(
                    name,
                    key,
                    isFinal,
                    List.copyOf(bases),
                    defined ? frozen() : null,
                    friends.stream()
                            .filter(friend -> !friend.isVisible() && !friend.isTemplate())
                            .map(FunctionEntity::function)
                            .toList(),
                    friends.stream()
                            .filter(friend -> !friend.isVisible())
                            .map(FunctionEntity::declaration)
                            .filter(CppDeclaration.FunctionTemplate.class::isInstance)
                            .map(CppDeclaration.FunctionTemplate.class::cast)
                            .toList(),
                    List.copyOf(used),
                    access,
                    attributes,
                    documentation,
                    position);
            declaration = known;
        }
        return known;
    }

    private List<CppDeclaration> frozen() {
        return members.stream()
                .<@Nullable CppDeclaration>map(Slot::declaration)
                .filter(Objects::nonNull)
                .<CppDeclaration>map(each -> each)
                .toList();
    }
}
