// What C++20 has other than C++17.
#define __CHAR8_TYPE__ unsigned char
#define __cpp_aggregate_paren_init 201902L
#define __cpp_char8_t 201811L
#define __cpp_concepts 202002L
#define __cpp_conditional_explicit 201806L
#define __cpp_consteval 201811L
#define __cpp_constexpr 202002L
#define __cpp_constexpr_dynamic_alloc 201907L
#define __cpp_constexpr_in_decltype 201711L
#define __cpp_constinit 201907L
#define __cpp_deduction_guides 201907L
#define __cpp_designated_initializers 201707L
#define __cpp_generic_lambdas 201707L
#define __cpp_impl_coroutine 201902L
#define __cpp_impl_destroying_delete 201806L
#define __cpp_impl_three_way_comparison 201907L
#define __cpp_init_captures 201803L
#define __cpp_nontype_template_args 201911L
#define __cpp_nontype_template_parameter_class 201806L
#define __cpp_using_enum 201907L
