package dev.gatun.generator.select.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.CppModels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstanceNamesTest {

    private static final String HEADER = """
            #include <string>
            #include <vector>
            namespace a { struct P { int x; }; enum class Color { RED, GREEN }; enum Flag { OFF, ON }; }
            namespace b { struct P { int y; }; }
            namespace geo {
            template <class T> struct Stack { T *top(); };
            template <class T> struct Box { T *value(); };
            template <class T, int R, int C> struct Matrix { T m[R]; };
            template <class T, class A = Stack<T>> struct List { struct Node { T *item; }; A *a; };
            template <class T, int N> struct Array {};
            template <bool B, a::Color C> struct Mode {};
            template <a::Flag F> struct Flagged {};
            template <class T> struct Ref {};
            template <class F> struct Task {};
            template <class... T> struct Tuple {};
            template <class T, template <class, class> class C> struct Adapter {};
            %s
            }
            """;

    /** Spellings of instances with their names. */
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("Stack<int>", "geo::Stack_int");
        NAMES.put("Stack<unsigned long>", "geo::Stack_unsigned_long");
        NAMES.put("Stack<a::Color>", "geo::Stack_Color");
        NAMES.put("Matrix<float, 3, 3>", "geo::Matrix_float_3_3");
        NAMES.put("Matrix<double, 2, 1 + 1>", "geo::Matrix_double_2_2");
        NAMES.put("Box<std::string>", "geo::Box_string");
        NAMES.put("Box<std::vector<int>>", "geo::Box_vector_int");
        NAMES.put("Box<Box<int>>", "geo::Box_Box_int");
        NAMES.put("Box<a::P>", "geo::Box_a_P");
        NAMES.put("Box<b::P>", "geo::Box_b_P");
        NAMES.put("Stack<a::P>", "geo::Stack_P");
        NAMES.put("List<int>", "geo::List_int");
        NAMES.put("List<int, Box<int>>", "geo::List_int_Box_int");
        NAMES.put("Box<List<int>::Node>", "geo::Box_List_int_Node");
        NAMES.put("Array<int, -1>", "geo::Array_int_minus1");
        NAMES.put("Mode<true, a::Color::GREEN>", "geo::Mode_true_GREEN");
        NAMES.put("Flagged<a::ON>", "geo::Flagged_ON");
        NAMES.put("Ref<int *>", "geo::Ref_int_ptr");
        NAMES.put("Ref<int &>", "geo::Ref_int_ref");
        NAMES.put("Ref<int &&>", "geo::Ref_int_rref");
        NAMES.put("Ref<const int>", "geo::Ref_const_int");
        NAMES.put("Ref<const char *>", "geo::Ref_const_char_ptr");
        NAMES.put("Ref<int[4]>", "geo::Ref_int_array4");
        NAMES.put("Task<void(int, double)>", "geo::Task_void_of_int_double");
        NAMES.put("Task<int()>", "geo::Task_int_of_nothing");
        NAMES.put("Tuple<int, double>", "geo::Tuple_int_double");
        NAMES.put("Tuple<>", "geo::Tuple");
        NAMES.put("Adapter<int, std::vector>", "geo::Adapter_int_vector");
        NAMES.put("Stack<short>", "geo::Shorts");
        NAMES.put("Box<Stack<short>>", "geo::Box_Shorts");
    }

    @Test
    void instancesGoByTheirArguments() {
        StringBuilder functions = new StringBuilder("using Shorts = Stack<short>; using Again = Stack<short>;\n");
        int number = 0;
        for (String spelling : NAMES.keySet()) {
            functions.append(spelling).append(" *f").append(number++).append("();\n");
        }

        CppSelection selection = CppModels.selected(HEADER.formatted(functions));

        assertThat(selection.model().diagnostics()).isEmpty();
        List<String> names = new ArrayList<>();
        selection.declarations().forEach(declaration -> {
            if (declaration instanceof dev.gatun.generator.model.cpp.CppDeclaration.Function function
                    && function.result().canonical()
                            instanceof
                            dev.gatun.generator.model.cpp.CppType.Pointer(
                                    dev.gatun.generator.model.cpp.CppType.ClassType(var name))) {
                names.add(selection.nameOf(name).spelling());
            }
        });
        assertThat(names).containsExactlyElementsOf(NAMES.values());
    }

    @Test
    void configurationNamesInstancesFirst() {
        InstanceRequests requests =
                new InstanceRequests(Map.of("geo::Stack<short>", "Deck", "geo::Box<geo::Stack<short>>", ""));

        CppSelection selection = CppModels.selected(HEADER.formatted("using Shorts = Stack<short>;"), requests);

        assertThat(selection.instanceNames().values())
                .extracting(Object::toString)
                .contains("geo::Deck", "geo::Box_Deck")
                .doesNotContain("geo::Shorts");
    }

    @Test
    void aNameThatAnotherClassHasGetsANumber() {
        CppSelection selection = CppModels.selected(HEADER.formatted("struct Stack_int { int i; }; Stack<int> *f();"));

        assertThat(selection.instanceNames().values())
                .extracting(Object::toString)
                .contains("geo::Stack_int_2");
    }
}
