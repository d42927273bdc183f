package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import dev.gatun.generator.plan.cpp.HelperSymbols;
import java.util.List;

/** Writes the functions that serve a class as a whole: {@link HelperSymbols} lists them. */
final class ClassFunctions {

    private static final String SELF = CallWriter.SELF;
    private static final String RETURN_NULL = "return nullptr;";

    private final ShimText text;
    private final PlannedClasses classes;

    ClassFunctions(ShimText text, PlannedClasses classes) {
        this.text = text;
        this.classes = classes;
    }

    void write(ClassPlan type) {
        life(type);
        casts(type);
        if (classes.isShared(type.name())) {
            shares(type);
        }
        traits(type);
        if (type.value() != null) {
            value(type);
        }
    }

    private void life(ClassPlan type) {
        String name = spelling(type);
        String prefix = type.prefix();
        if (type.disposal() == Disposal.AUTOMATIC) {
            plain(type, "size", "std::size_t " + HelperSymbols.sizeOf(prefix) + "()", "return sizeof(" + name + ");");
            plain(
                    type,
                    "alignment",
                    "std::size_t " + HelperSymbols.alignOf(prefix) + "()",
                    "return alignof(" + name + ");");
        }
        boolean placed = type.disposal() == Disposal.AUTOMATIC && classes.isOwned(type.name());
        if (placed && !type.isAbstract() && (type.isCopyable() || type.isMovable())) {
            throwing(
                    type,
                    "where delete can end it",
                    "void *" + HelperSymbols.heap(prefix) + "(void *" + SELF + ")",
                    List.of("return new " + name + "(std::move(" + Arguments.dereferenced(SELF, type.type()) + "));"),
                    RETURN_NULL);
        }
        if (type.disposal() == Disposal.DELETE || placed) {
            String head = "void " + HelperSymbols.delete(prefix) + "(void *" + SELF + ")";
            // a destructor may be noexcept(false)
            throwing(type, "delete", head, List.of("delete static_cast<" + name + " *>(" + SELF + ");"), "");
        }
    }

    private void casts(ClassPlan type) {
        List<BasePlan> bases = PlannedClasses.bases(type);
        for (int i = 0; i < bases.size(); i++) {
            BasePlan base = bases.get(i);
            String other = "::" + base.cppName().spelling();
            if (base.interfaceName() != null) {
                plain(
                        type,
                        "as " + base.cppName(),
                        "void *" + HelperSymbols.upcast(type.prefix(), i) + "(void *" + SELF + ")",
                        "return static_cast<" + other + " *>(static_cast<" + spelling(type) + " *>(" + SELF + "));");
            }
            if (base.downcast()) {
                plain(
                        type,
                        "from " + base.cppName(),
                        "void *" + HelperSymbols.downcast(type.prefix(), i) + "(void *" + SELF + ")",
                        "return dynamic_cast<" + spelling(type) + " *>(static_cast<" + other + " *>(" + SELF + "));");
            }
        }
    }

    private void shares(ClassPlan type) {
        text.need(Helper.OBJECTS);
        String prefix = type.prefix();
        String shared = "std::shared_ptr<" + spelling(type) + ">";
        String share = "static_cast<" + shared + " *>(gatun_share)";
        plain(
                type,
                "of a share",
                "void *" + HelperSymbols.sharedGet(prefix) + "(void *gatun_share)",
                "return gatun::address(" + share + "->get());");
        plain(
                type,
                "end of a share",
                "void " + HelperSymbols.sharedDelete(prefix) + "(void *gatun_share)",
                "delete " + share + ";");
        if (type.disposal() != Disposal.NONE) {
            throwing(
                    type,
                    "as a share",
                    "void *" + HelperSymbols.sharedOf(prefix) + "(void *" + SELF + ")",
                    List.of("return new " + shared + "(static_cast<" + spelling(type) + " *>(" + SELF + "));"),
                    RETURN_NULL);
        }
        List<BasePlan> bases = PlannedClasses.bases(type);
        for (int i = 0; i < bases.size(); i++) {
            BasePlan base = bases.get(i);
            if (classes.isShared(base.name())) {
                throwing(
                        type,
                        "share as " + base.cppName(),
                        "void *" + HelperSymbols.sharedUpcast(prefix, i) + "(void *gatun_share)",
                        List.of("return new std::shared_ptr<::" + base.cppName() + ">(*" + share + ");"),
                        RETURN_NULL);
            }
        }
    }

    private void traits(ClassPlan type) {
        String prefix = type.prefix();
        String object = Arguments.dereferenced(SELF, CallWriter.constant(type.type()));
        if (type.traits().hash()) {
            text.need(Helper.HASH);
            throwing(
                    type,
                    "hash",
                    "std::size_t " + HelperSymbols.hash(prefix) + "(const void *" + SELF + ")",
                    List.of("return std::hash<" + spelling(type) + ">()(" + object + ");"),
                    "return {};");
        }
        if (type.traits().text()) {
            text.need(Helper.STREAM);
            throwing(
                    type,
                    "text",
                    "void " + HelperSymbols.text(prefix) + "(const void *" + SELF + ", gatun_buffer *gatun_result)",
                    List.of("gatun::give(gatun_result, gatun::written([&](std::ostream &gatun_out) { gatun_out << "
                            + object + "; }));"),
                    "");
        }
        if (type.traits().iteration() != null) {
            new IterationWriter(text, classes).write(type, type.traits().iteration());
        }
    }

    private void value(ClassPlan type) {
        text.need(type.value());
        String prefix = type.prefix();
        throwing(
                type,
                "value",
                "void " + HelperSymbols.toValue(prefix) + "(const void *" + SELF + ", gatun_buffer *gatun_result)",
                List.of("gatun::encode(gatun_result, " + Arguments.dereferenced(SELF, CallWriter.constant(type.type()))
                        + ");"),
                "");
        throwing(
                type,
                "of a value",
                "void *" + HelperSymbols.ofValue(prefix) + "(const void *gatun_data, std::size_t gatun_size)",
                List.of("return new " + spelling(type) + "(gatun::decode<" + spelling(type)
                        + ">(gatun_data, gatun_size));"),
                RETURN_NULL);
    }

    private void plain(ClassPlan type, String what, String head, String statement) {
        text.function(type.cppName() + ": " + what, head, List.of(statement), false, "");
    }

    private void throwing(ClassPlan type, String what, String head, List<String> body, String zero) {
        text.function(type.cppName() + ": " + what, head, body, true, zero);
    }

    static String spelling(ClassPlan type) {
        CppType named = type.type();
        return named.spelling();
    }
}
