package dev.gatun.generator.plan;

import dev.gatun.generator.plan.idiom.DefaultResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class of the target package, header classes aside. */
public sealed interface TypePlan {

    /** Its simple name. */
    String className();

    Documentation documentation();

    /**
     * @param cName as in C: {@code struct point}
     * @param layout what the class tells the runtime
     * @param fields those with accessors, fields of anonymous members included
     * @param initializers the parameters of a factory method, empty where there is to be none
     * @param callbacks interfaces within the class: those of function pointers that have no name of their own
     * @param owner null for a type whose objects have no owners
     * @param tagged its union as alternatives; null where nobody says that it has a tag
     */
    record RecordPlan(
            String className,
            String cName,
            LayoutPlan layout,
            List<FieldPlan> fields,
            List<Initializer> initializers,
            List<CallbackPlan> callbacks,
            @Nullable OwnerPlan owner,
            @Nullable TaggedPlan tagged,
            Documentation documentation)
            implements TypePlan {

        RecordPlan withTagged(@Nullable TaggedPlan plan) {
            return new RecordPlan(
                    className, cName, layout, fields, initializers, callbacks, owner, plan, documentation);
        }

        RecordPlan withCallbacks(List<CallbackPlan> changed) {
            return new RecordPlan(
                    className, cName, layout, fields, initializers, changed, owner, tagged, documentation);
        }
    }

    /** @param name the factory method's parameter */
    record Initializer(String name, FieldPlan field) {}

    /** @param owner null for a type whose objects have no owners */
    record OpaquePlan(
            String className, String cName, @Nullable OwnerPlan owner, Documentation documentation)
            implements TypePlan {}

    /**
     * @param underlying the integer type in C
     * @param nested names of the classes within that of an open enum; null for any other
     * @param constants one per value
     * @param aliases further names of the same values
     */
    record EnumPlan(
            String className,
            String cName,
            Scalar underlying,
            EnumForm form,
            @Nullable OpenNames nested,
            List<EnumConstant> constants,
            List<EnumAlias> aliases,
            Documentation documentation)
            implements TypePlan {

        /** Whether values need a Java {@code long}. */
        public boolean isWide() {
            return underlying.carrier() == Scalar.Carrier.LONG;
        }
    }

    /**
     * @param known simple name of the enum of constants
     * @param unknown simple name of the record of other values
     */
    record OpenNames(String known, String unknown) {}

    /** @param value cut to Java's carrier of the underlying type, so possibly negative for an unsigned one */
    record EnumConstant(String name, long value, Documentation documentation) {}

    /** @param target name of the constant that has the value */
    record EnumAlias(String name, String target, Documentation documentation) {}

    /**
     * The class of what is thrown when functions fail.
     *
     * @param libraryClass the class that has the library
     * @param reports one for each way of its functions
     */
    record ExceptionPlan(
            String className, String libraryClass, List<ExceptionReport> reports, Documentation documentation)
            implements TypePlan {}

    /**
     * @param className where it is within a record's class with that before it: {@code hooks.log}
     * @param holder simple name of the local interface that holds the method handle
     * @param userData index of the parameter that can stand for a Java function; -1 for none
     * @param fallback what C gets when a Java function throws; null for zeros
     */
    record CallbackPlan(
            String className,
            String holder,
            List<ParameterPlan> parameters,
            ValueType result,
            int userData,
            @Nullable DefaultResult fallback,
            Documentation documentation)
            implements TypePlan {

        CallbackPlan with(int parameter, @Nullable DefaultResult value) {
            return new CallbackPlan(className, holder, parameters, result, parameter, value, documentation);
        }
    }
}
