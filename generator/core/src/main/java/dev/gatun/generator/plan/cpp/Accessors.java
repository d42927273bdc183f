package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumerator;
import dev.gatun.generator.model.cpp.CppDeclaration.Field;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.model.cpp.CppDeclaration.Macro;
import dev.gatun.generator.model.cpp.CppDeclaration.Variable;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.plan.Attributes;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppCall.Operation;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.naming.NameScope;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans what reads and writes the fields and variables of one class or namespace, and its constants. */
final class Accessors {

    private static final int MAX_ANONYMOUS = 16;
    private static final Set<String> FIXED = Set.of("TYPE", "LIBRARY");

    private final Tools tools;
    private final MemberScope scope;
    private final String prefix;
    private final @Nullable QualifiedName self;
    private final Place place;
    private final NameScope fields = NameScope.ofMembers().reserve(FIXED);
    private final List<CppCall> calls = new ArrayList<>();
    private final List<CppConstant> constants = new ArrayList<>();

    /** @param self null for a namespace */
    Accessors(Tools tools, MemberScope scope, String prefix, @Nullable QualifiedName self, Place place) {
        this.tools = tools;
        this.scope = scope;
        this.prefix = prefix;
        this.self = self;
        this.place = place;
    }

    List<CppConstant> constants() {
        return List.copyOf(constants);
    }

    List<CppCall> calls() {
        return List.copyOf(calls);
    }

    List<CppCall> plan(CppClass declared) {
        addMembers(declared, 0);
        return calls();
    }

    private void addMembers(CppClass declared, int depth) {
        for (CppDeclaration member : declared.members(CppDeclaration.class).toList()) {
            if (member.access() != CppAccess.PUBLIC) {
                continue;
            }
            switch (member) {
                case Field field -> addField(field, depth);
                case Variable variable -> add(variable);
                case Enumeration enumeration -> add(enumeration);
                default -> {}
            }
        }
    }

    /** Members of an anonymous union or struct are those of the class around it ([class.union.anon]). */
    private void addField(Field field, int depth) {
        String name = field.name().isGlobal() ? "" : field.name().identifier();
        if (!name.isEmpty()) {
            add(field, name, field.type(), new Operation.GetField(name), new Operation.SetField(name));
        } else if (field.width().isEmpty()
                && depth < MAX_ANONYMOUS
                && field.type().canonical() instanceof CppType.ClassType(QualifiedName type)
                && tools.find(type) instanceof CppClass anonymous) {
            addMembers(anonymous, depth + 1);
        }
    }

    /** A variable, or the constant that it is. */
    void add(Variable variable) {
        Scalar scalar = Scalars.of(variable.type());
        boolean constant = variable.isConstexpr() || variable.type().isConst();
        if (constant && scalar != null && isPlain(variable.value())) {
            add(variable, variable.name().spelling(), scalar, variable.value(), false);
            return;
        }
        QualifiedName name = variable.name();
        CppType type = variable.isConstexpr() ? new CppType.Qualified(variable.type(), true, false) : variable.type();
        add(variable, name.identifier(), type, new Operation.GetVariable(name), new Operation.SetVariable(name));
    }

    private static boolean isPlain(@Nullable ConstantValue value) {
        return switch (value) {
            case ConstantValue.IntegerValue _ -> true;
            case ConstantValue.FloatingValue floating -> floating.exact() == null;
            case ConstantValue.StringValue _ -> true;
            case ConstantValue.BytesValue _, ConstantValue.AddressValue _ -> false;
            case null -> false;
        };
    }

    void add(Macro macro) {
        Scalar scalar = Scalars.of(macro.type());
        boolean text = macro.value() instanceof ConstantValue.StringValue;
        if (isPlain(macro.value()) && (text || scalar != null)) {
            add(macro, macro.name().identifier(), text ? null : scalar, macro.value(), true);
        } else {
            tools.skips().add(macro, SkipReason.NO_VALUE, "no constant of Java has its value");
        }
    }

    /** The enumerators of an enum that is no type in Java. */
    void add(Enumeration enumeration) {
        if (tools.names().enumOf(enumeration.name()) != null) {
            return;
        }
        Scalar underlying = EnumTypes.underlying(enumeration);
        QualifiedName around = enumeration.name().isGlobal()
                ? QualifiedName.GLOBAL
                : enumeration.name().scope();
        for (Enumerator enumerator : enumeration.enumerators()) {
            constants.add(new CppConstant(
                    fields.allocate(enumerator.name()),
                    around.member(enumerator.name()).spelling(),
                    underlying,
                    new ConstantValue.IntegerValue(enumerator.value()),
                    false,
                    new Documentation(enumerator.name() + " = " + enumerator.value(), enumerator.documentation())));
        }
    }

    private void add(
            CppDeclaration declaration,
            String cppName,
            @Nullable Scalar scalar,
            @Nullable ConstantValue value,
            boolean macro) {
        String name = declaration.name().identifier();
        if (value != null) {
            constants.add(new CppConstant(
                    fields.allocate(name),
                    cppName,
                    scalar,
                    value,
                    macro,
                    new Documentation(macro ? "#define " + name : cppName, declaration.documentation())));
        }
    }

    private void add(CppDeclaration declaration, String name, CppType type, Operation get, Operation set) {
        Owner owner = isStatic(get) ? Owner.BORROWED : Owner.KEPT_BY_THIS;
        try {
            CppType read = read(type);
            CppPassing result = isArray(type)
                    ? tools.passings().elements(type, place.part(name))
                    : tools.passings().out(read, owner, place.part(name));
            add(declaration, name, name, get, List.of(), result, read);
        } catch (NoPassing e) {
            tools.skips().add(declaration, e);
            return;
        }
        if (!isWritable(type)) {
            return;
        }
        try {
            CppType written = assigned(type);
            CppPassing passing = isArray(type)
                    ? tools.passings().elements(type, place.part(name))
                    : tools.passings().in(written, place.part(name));
            CppArgument argument = new CppArgument(
                    "value", written, passing, keeps(type, passing) ? CppCall.Role.KEPT : CppCall.Role.IN);
            add(declaration, name, "set_" + name, set, List.of(argument), new CppPassing.Nothing(), new CppType.Void());
        } catch (NoPassing _) {
            // what can't be given to C++ can be read at most
            return;
        }
    }

    /** One that is copied: its elements are numbers. */
    private static boolean isArray(CppType type) {
        return type.canonical() instanceof CppType.Array(CppType element, var _) && Scalars.of(element) != null;
    }

    private boolean isStatic(Operation get) {
        return get instanceof Operation.GetVariable;
    }

    /** Whether a field or variable refers to what it is assigned: not one that copies an object. */
    private static boolean keeps(CppType type, CppPassing passing) {
        boolean copied = passing instanceof CppPassing.ObjectValue && !(type.canonical() instanceof CppType.Pointer);
        return !copied && References.mayRefer(passing);
    }

    /** As what a field is read: objects by reference, values of the standard library without moving them. */
    private CppType read(CppType type) throws NoPassing {
        return switch (type.canonical()) {
            case CppType.ClassType it
            when isCopied(it) -> new CppType.Reference(new CppType.Qualified(type, true, false), false);
            case CppType.ClassType _ -> new CppType.Reference(type, false);
            case CppType.Array(CppType element, var _)
            when Scalars.of(element) != null -> new CppType.Reference(new CppType.Qualified(type, true, false), false);
            case CppType.Array _, CppType.Function _ -> throw Passings.unsupported(type);
            default -> type;
        };
    }

    private boolean isCopied(CppType.ClassType type) {
        return tools.passings().isValue(type) || StdTypes.pointee(type, StdTypes.SHARED) != null;
    }

    /** As what a value is assigned: objects and values by reference. */
    static CppType assigned(CppType type) {
        return type.canonical() instanceof CppType.ClassType
                ? new CppType.Reference(new CppType.Qualified(type, true, false), false)
                : type;
    }

    private boolean isWritable(CppType type) {
        return switch (type.canonical()) {
            case CppType.Reference _ -> false;
            case CppType.Array(CppType element, var _) -> !element.isConst() && !type.isConst();
            case CppType.Pointer(CppType pointee) ->
                !type.isConst()
                        && !(Passings.isText(pointee.canonical()) && pointee.isConst())
                        && !(pointee.canonical() instanceof CppType.Function);
            case CppType.ClassType it
            when tools.types().isText(it) -> false; // it may refer to text that is gone after the call
            case CppType.ClassType it when isCopied(it) -> !type.isConst();
            case CppType.ClassType(QualifiedName name) ->
                !type.isConst() && tools.facts().isAssignable(name);
            default -> !type.isConst();
        };
    }

    private void add(
            CppDeclaration declaration,
            String name,
            String word,
            Operation operation,
            List<CppArgument> arguments,
            CppPassing result,
            CppType resultType) {
        boolean isStatic = operation instanceof Operation.GetVariable || operation instanceof Operation.SetVariable;
        String java = tools.rules().nameOf(declaration.name(), name);
        MemberScope.Claim claim = scope.claim(java, arguments, result, isStatic);
        if (claim == null) {
            tools.skips().add(declaration, SkipReason.SAME_SIGNATURE, "a method is the same to Java");
            return;
        }
        boolean simple = (result instanceof CppPassing.Nothing || result instanceof CppPassing.ScalarValue)
                && arguments.stream().allMatch(it -> it.passing() instanceof CppPassing.ScalarValue);
        calls.add(new CppCall(
                claim.name(),
                tools.symbols().allocate(prefix, word),
                operation,
                isStatic ? null : self,
                operation instanceof Operation.GetField && resultType.isConst(),
                arguments,
                result,
                resultType,
                !simple,
                Virtuality.NONE,
                claim.overrides(),
                false,
                null,
                null,
                documentation(declaration)));
    }

    private static Documentation documentation(CppDeclaration declaration) {
        String text = declaration.name().identifier();
        String spelling = switch (declaration) {
            case Field field -> Passings.readable(field.type().declare(text));
            case Variable variable -> Passings.readable(variable.type().declare(text));
            default -> text;
        };
        String deprecation = declaration instanceof Field field ? Attributes.deprecation(field.attributes()) : null;
        return new Documentation(spelling, declaration.documentation(), List.of(), deprecation);
    }
}
