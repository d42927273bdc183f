import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns switches over types into tests of one type after the other. As javac leaves them, the JVM makes a class for each of them when it is first
 * reached (java.lang.runtime.SwitchBootstraps), which the start-up cache doesn't hold: half a millisecond for each of more than a hundred.
 */
final class PlainSwitches implements ClassTransform {

    private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime.SwitchBootstraps");

    /** A method in place of a switch: which of the types is the object's, from one of them on. */
    private record Tests(String name, MethodTypeDesc type, List<ClassDesc> types) {}

    private final ClassDesc owner;
    private final boolean isInterface;
    private final List<Tests> methods = new ArrayList<>();

    private PlainSwitches(ClassModel model) {
        owner = model.thisClass().asSymbol();
        isInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    /** The class, changed; itself if it has no such switch. */
    static byte[] rewrite(ClassFile classFile, byte[] bytes) {
        ClassModel model = classFile.parse(bytes);
        PlainSwitches switches = new PlainSwitches(model);
        byte[] result = classFile.transformClass(model, switches);
        return switches.methods.isEmpty() ? bytes : result;
    }

    @Override
    public void accept(ClassBuilder builder, ClassElement element) {
        if (element instanceof MethodModel method) {
            builder.transformMethod(method, MethodTransform.transformingCode(this::accept));
        } else {
            builder.with(element);
        }
    }

    private void accept(CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeDynamicInstruction call && isTypeSwitch(call)) {
            Tests tests = tests(call);
            code.invokestatic(owner, tests.name(), tests.type(), isInterface);
        } else {
            code.with(element);
        }
    }

    @Override
    public void atEnd(ClassBuilder builder) {
        for (Tests tests : methods) {
            builder.withMethodBody(
                    tests.name(),
                    tests.type(),
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                    code -> write(tests.types(), code));
        }
    }

    private static boolean isTypeSwitch(InvokeDynamicInstruction call) {
        return call.bootstrapMethod().owner().equals(BOOTSTRAPS)
                && call.bootstrapMethod().methodName().equals("typeSwitch")
                && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    private Tests tests(InvokeDynamicInstruction call) {
        List<ClassDesc> types = call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList();
        Tests tests = new Tests("typeSwitch$" + methods.size(), call.typeSymbol(), types);
        methods.add(tests);
        return tests;
    }

    /** SwitchBootstraps.typeSwitch: -1 for null, the number of types if none of them is the object's. */
    private static void write(List<ClassDesc> types, CodeBuilder code) {
        List<Label> labels = Stream.generate(code::newLabel).limit(types.size() + 1L).toList();
        Label some = code.newLabel();
        code.aload(0).ifnonnull(some).iconst_m1().ireturn();
        code.labelBinding(some).iload(1);
        List<SwitchCase> cases = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            cases.add(SwitchCase.of(i, labels.get(i)));
        }
        code.tableswitch(labels.getLast(), cases);
        for (int i = 0; i < types.size(); i++) {
            code.labelBinding(labels.get(i)).aload(0).instanceOf(types.get(i)).ifeq(labels.get(i + 1));
            code.loadConstant(i).ireturn();
        }
        code.labelBinding(labels.getLast()).loadConstant(types.size()).ireturn();
    }
}
