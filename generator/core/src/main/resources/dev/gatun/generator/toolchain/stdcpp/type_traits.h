#pragma once
// [meta.type.synop]. Traits that only a compiler can answer are false here.
#include <gatun/base>
namespace std {
template <class T> struct is_void : false_type {};
template <class T> struct is_null_pointer : false_type {};
template <class T> struct is_integral : false_type {};
template <class T> struct is_floating_point : false_type {};
template <class T> struct is_array : false_type {};
template <class T> struct is_pointer : false_type {};
template <class T> struct is_lvalue_reference : false_type {};
template <class T> struct is_rvalue_reference : false_type {};
template <class T> struct is_member_object_pointer : false_type {};
template <class T> struct is_member_function_pointer : false_type {};
template <class T> struct is_enum : false_type {};
template <class T> struct is_union : false_type {};
template <class T> struct is_class : false_type {};
template <class T> struct is_function : false_type {};
template <class T> struct is_reference : false_type {};
template <class T> struct is_arithmetic : false_type {};
template <class T> struct is_fundamental : false_type {};
template <class T> struct is_object : false_type {};
template <class T> struct is_scalar : false_type {};
template <class T> struct is_compound : false_type {};
template <class T> struct is_member_pointer : false_type {};
template <class T> struct is_const : false_type {};
template <class T> struct is_volatile : false_type {};
template <class T> struct is_trivial : false_type {};
template <class T> struct is_trivially_copyable : false_type {};
template <class T> struct is_standard_layout : false_type {};
template <class T> struct is_pod : false_type {};
template <class T> struct is_empty : false_type {};
template <class T> struct is_polymorphic : false_type {};
template <class T> struct is_abstract : false_type {};
template <class T> struct is_final : false_type {};
template <class T> struct is_aggregate : false_type {};
template <class T> struct is_signed : false_type {};
template <class T> struct is_unsigned : false_type {};
template <class T> struct is_default_constructible : false_type {};
template <class T> struct is_copy_constructible : false_type {};
template <class T> struct is_move_constructible : false_type {};
template <class T> struct is_copy_assignable : false_type {};
template <class T> struct is_move_assignable : false_type {};
template <class T> struct is_destructible : false_type {};
template <class T> struct is_trivially_default_constructible : false_type {};
template <class T> struct is_trivially_copy_constructible : false_type {};
template <class T> struct is_trivially_move_constructible : false_type {};
template <class T> struct is_trivially_copy_assignable : false_type {};
template <class T> struct is_trivially_move_assignable : false_type {};
template <class T> struct is_trivially_destructible : false_type {};
template <class T> struct is_nothrow_default_constructible : false_type {};
template <class T> struct is_nothrow_copy_constructible : false_type {};
template <class T> struct is_nothrow_move_constructible : false_type {};
template <class T> struct is_nothrow_copy_assignable : false_type {};
template <class T> struct is_nothrow_move_assignable : false_type {};
template <class T> struct is_nothrow_destructible : false_type {};
template <class T> struct has_virtual_destructor : false_type {};
template <class T> struct has_unique_object_representations : false_type {};
template <class T> struct is_swappable : false_type {};
template <class T> struct is_nothrow_swappable : false_type {};
template <class T, class U> struct is_same : false_type {};
template <class T, class U> struct is_base_of : false_type {};
template <class T, class U> struct is_convertible : false_type {};
template <class T, class U> struct is_assignable : false_type {};
template <class T, class U> struct is_trivially_assignable : false_type {};
template <class T, class U> struct is_nothrow_assignable : false_type {};
template <class T, class U> struct is_swappable_with : false_type {};
template <class T, class... Args> struct is_constructible : false_type {};
template <class T, class... Args> struct is_trivially_constructible : false_type {};
template <class T, class... Args> struct is_nothrow_constructible : false_type {};
template <class T, class... Args> struct is_invocable : false_type {};
template <class T, class... Args> struct is_nothrow_invocable : false_type {};
template <class R, class F, class... Args> struct is_invocable_r : false_type {};
template <> struct is_void<void> : true_type {};
template <> struct is_integral<bool> : true_type {};
template <> struct is_arithmetic<bool> : true_type {};
template <> struct is_fundamental<bool> : true_type {};
template <> struct is_integral<char> : true_type {};
template <> struct is_arithmetic<char> : true_type {};
template <> struct is_fundamental<char> : true_type {};
template <> struct is_integral<signed char> : true_type {};
template <> struct is_arithmetic<signed char> : true_type {};
template <> struct is_fundamental<signed char> : true_type {};
template <> struct is_integral<unsigned char> : true_type {};
template <> struct is_arithmetic<unsigned char> : true_type {};
template <> struct is_fundamental<unsigned char> : true_type {};
template <> struct is_integral<wchar_t> : true_type {};
template <> struct is_arithmetic<wchar_t> : true_type {};
template <> struct is_fundamental<wchar_t> : true_type {};
template <> struct is_integral<char16_t> : true_type {};
template <> struct is_arithmetic<char16_t> : true_type {};
template <> struct is_fundamental<char16_t> : true_type {};
template <> struct is_integral<char32_t> : true_type {};
template <> struct is_arithmetic<char32_t> : true_type {};
template <> struct is_fundamental<char32_t> : true_type {};
template <> struct is_integral<short> : true_type {};
template <> struct is_arithmetic<short> : true_type {};
template <> struct is_fundamental<short> : true_type {};
template <> struct is_integral<unsigned short> : true_type {};
template <> struct is_arithmetic<unsigned short> : true_type {};
template <> struct is_fundamental<unsigned short> : true_type {};
template <> struct is_integral<int> : true_type {};
template <> struct is_arithmetic<int> : true_type {};
template <> struct is_fundamental<int> : true_type {};
template <> struct is_integral<unsigned int> : true_type {};
template <> struct is_arithmetic<unsigned int> : true_type {};
template <> struct is_fundamental<unsigned int> : true_type {};
template <> struct is_integral<long> : true_type {};
template <> struct is_arithmetic<long> : true_type {};
template <> struct is_fundamental<long> : true_type {};
template <> struct is_integral<unsigned long> : true_type {};
template <> struct is_arithmetic<unsigned long> : true_type {};
template <> struct is_fundamental<unsigned long> : true_type {};
template <> struct is_integral<long long> : true_type {};
template <> struct is_arithmetic<long long> : true_type {};
template <> struct is_fundamental<long long> : true_type {};
template <> struct is_integral<unsigned long long> : true_type {};
template <> struct is_arithmetic<unsigned long long> : true_type {};
template <> struct is_fundamental<unsigned long long> : true_type {};
template <> struct is_floating_point<float> : true_type {};
template <> struct is_arithmetic<float> : true_type {};
template <> struct is_fundamental<float> : true_type {};
template <> struct is_signed<float> : true_type {};
template <> struct is_floating_point<double> : true_type {};
template <> struct is_arithmetic<double> : true_type {};
template <> struct is_fundamental<double> : true_type {};
template <> struct is_signed<double> : true_type {};
template <> struct is_floating_point<long double> : true_type {};
template <> struct is_arithmetic<long double> : true_type {};
template <> struct is_fundamental<long double> : true_type {};
template <> struct is_signed<long double> : true_type {};
template <> struct is_signed<signed char> : true_type {};
template <> struct is_signed<short> : true_type {};
template <> struct is_signed<int> : true_type {};
template <> struct is_signed<long> : true_type {};
template <> struct is_signed<long long> : true_type {};
template <> struct is_unsigned<bool> : true_type {};
template <> struct is_unsigned<unsigned char> : true_type {};
template <> struct is_unsigned<unsigned short> : true_type {};
template <> struct is_unsigned<unsigned int> : true_type {};
template <> struct is_unsigned<unsigned long> : true_type {};
template <> struct is_unsigned<unsigned long long> : true_type {};
template <class T> struct is_pointer<T *> : true_type {};
template <class T> struct is_lvalue_reference<T &> : true_type {};
template <class T> struct is_rvalue_reference<T &&> : true_type {};
template <class T> struct is_reference<T &> : true_type {};
template <class T> struct is_reference<T &&> : true_type {};
template <class T> struct is_array<T[]> : true_type {};
template <class T, size_t N> struct is_array<T[N]> : true_type {};
template <class T> struct is_const<const T> : true_type {};
template <class T> struct is_volatile<volatile T> : true_type {};
template <class T> struct is_same<T, T> : true_type {};
template <class T> struct alignment_of : integral_constant<size_t, alignof(T)> {};
template <class T> struct rank : integral_constant<size_t, 0> {};
template <class T, unsigned I = 0> struct extent : integral_constant<size_t, 0> {};
template <class T> struct remove_const {
    using type = T;
};
template <class T> struct remove_const<const T> {
    using type = T;
};
template <class T> using remove_const_t = typename remove_const<T>::type;
template <class T> struct remove_volatile {
    using type = T;
};
template <class T> struct remove_volatile<volatile T> {
    using type = T;
};
template <class T> using remove_volatile_t = typename remove_volatile<T>::type;
template <class T> struct remove_cv {
    using type = T;
};
template <class T> struct remove_cv<const T> {
    using type = T;
};
template <class T> struct remove_cv<volatile T> {
    using type = T;
};
template <class T> struct remove_cv<const volatile T> {
    using type = T;
};
template <class T> using remove_cv_t = typename remove_cv<T>::type;
template <class T> struct remove_reference {
    using type = T;
};
template <class T> struct remove_reference<T &> {
    using type = T;
};
template <class T> struct remove_reference<T &&> {
    using type = T;
};
template <class T> using remove_reference_t = typename remove_reference<T>::type;
template <class T> struct remove_pointer {
    using type = T;
};
template <class T> struct remove_pointer<T *> {
    using type = T;
};
template <class T> struct remove_pointer<T *const> {
    using type = T;
};
template <class T> using remove_pointer_t = typename remove_pointer<T>::type;
template <class T> struct remove_extent {
    using type = T;
};
template <class T> struct remove_extent<T[]> {
    using type = T;
};
template <class T, size_t N> struct remove_extent<T[N]> {
    using type = T;
};
template <class T> using remove_extent_t = typename remove_extent<T>::type;
template <class T> struct remove_all_extents {
    using type = T;
};
template <class T> struct remove_all_extents<T[]> {
    using type = typename remove_all_extents<T>::type;
};
template <class T, size_t N> struct remove_all_extents<T[N]> {
    using type = typename remove_all_extents<T>::type;
};
template <class T> using remove_all_extents_t = typename remove_all_extents<T>::type;
template <class T> struct add_const {
    using type = const T;
};
template <class T> using add_const_t = typename add_const<T>::type;
template <class T> struct add_volatile {
    using type = volatile T;
};
template <class T> using add_volatile_t = typename add_volatile<T>::type;
template <class T> struct add_cv {
    using type = const volatile T;
};
template <class T> using add_cv_t = typename add_cv<T>::type;
template <class T> struct add_lvalue_reference {
    using type = T &;
};
template <> struct add_lvalue_reference<void> {
    using type = void;
};
template <class T> using add_lvalue_reference_t = typename add_lvalue_reference<T>::type;
template <class T> struct add_rvalue_reference {
    using type = T &&;
};
template <> struct add_rvalue_reference<void> {
    using type = void;
};
template <class T> using add_rvalue_reference_t = typename add_rvalue_reference<T>::type;
template <class T> struct add_pointer {
    using type = T *;
};
template <class T> struct add_pointer<T &> {
    using type = T *;
};
template <class T> using add_pointer_t = typename add_pointer<T>::type;
template <class T> struct decay {
    using type = typename remove_cv<typename remove_reference<T>::type>::type;
};
template <class T> struct decay<T[]> {
    using type = T *;
};
template <class T, size_t N> struct decay<T[N]> {
    using type = T *;
};
template <class T> using decay_t = typename decay<T>::type;
#if __cplusplus > 201703L
template <class T> struct remove_cvref {
    using type = typename remove_cv<typename remove_reference<T>::type>::type;
};
template <class T> using remove_cvref_t = typename remove_cvref<T>::type;
template <class T> struct type_identity {
    using type = T;
};
template <class T> using type_identity_t = typename type_identity<T>::type;
constexpr bool is_constant_evaluated() noexcept;
template <class T> struct is_bounded_array : false_type {};
template <class T> struct is_unbounded_array : false_type {};
#endif
template <bool B, class T, class F> struct conditional {
    using type = T;
};
template <class T, class F> struct conditional<false, T, F> {
    using type = F;
};
template <bool B, class T, class F> using conditional_t = typename conditional<B, T, F>::type;
template <class... T> struct common_type;
template <class T> struct common_type<T> {
    using type = T;
};
template <class T, class U> struct common_type<T, U> {
    using type = decltype(true ? T() : U());
};
template <class... T> using common_type_t = typename common_type<T...>::type;
template <class T> struct underlying_type {
    using type = __underlying_type(T);
};
template <class T> using underlying_type_t = typename underlying_type<T>::type;
template <class F, class... Args> struct invoke_result;
template <class F, class... Args> using invoke_result_t = typename invoke_result<F, Args...>::type;
template <class... T> using void_t = void;
template <class... B> struct conjunction : true_type {};
template <class... B> struct disjunction : false_type {};
template <class B> struct negation : bool_constant<!bool(B::value)> {};
template <class T> struct make_signed {
    using type = T;
};
template <class T> struct make_unsigned {
    using type = T;
};
template <> struct make_signed<unsigned char> {
    using type = signed char;
};
template <> struct make_unsigned<signed char> {
    using type = unsigned char;
};
template <> struct make_signed<unsigned short> {
    using type = short;
};
template <> struct make_unsigned<short> {
    using type = unsigned short;
};
template <> struct make_signed<unsigned int> {
    using type = int;
};
template <> struct make_unsigned<int> {
    using type = unsigned int;
};
template <> struct make_signed<unsigned long> {
    using type = long;
};
template <> struct make_unsigned<long> {
    using type = unsigned long;
};
template <> struct make_signed<unsigned long long> {
    using type = long long;
};
template <> struct make_unsigned<long long> {
    using type = unsigned long long;
};
template <> struct make_signed<char> {
    using type = signed char;
};
template <> struct make_unsigned<char> {
    using type = unsigned char;
};
template <class T> using make_signed_t = typename make_signed<T>::type;
template <class T> using make_unsigned_t = typename make_unsigned<T>::type;
template <size_t Len, size_t Align = 16> struct aligned_storage {
    struct type {
        alignas(Align) unsigned char data[Len];
    };
};
template <size_t Len, size_t Align = 16> using aligned_storage_t = typename aligned_storage<Len, Align>::type;
template <class T> inline constexpr bool is_void_v = is_void<T>::value;
template <class T> inline constexpr bool is_null_pointer_v = is_null_pointer<T>::value;
template <class T> inline constexpr bool is_integral_v = is_integral<T>::value;
template <class T> inline constexpr bool is_floating_point_v = is_floating_point<T>::value;
template <class T> inline constexpr bool is_array_v = is_array<T>::value;
template <class T> inline constexpr bool is_pointer_v = is_pointer<T>::value;
template <class T> inline constexpr bool is_lvalue_reference_v = is_lvalue_reference<T>::value;
template <class T> inline constexpr bool is_rvalue_reference_v = is_rvalue_reference<T>::value;
template <class T> inline constexpr bool is_member_object_pointer_v = is_member_object_pointer<T>::value;
template <class T> inline constexpr bool is_member_function_pointer_v = is_member_function_pointer<T>::value;
template <class T> inline constexpr bool is_enum_v = is_enum<T>::value;
template <class T> inline constexpr bool is_union_v = is_union<T>::value;
template <class T> inline constexpr bool is_class_v = is_class<T>::value;
template <class T> inline constexpr bool is_function_v = is_function<T>::value;
template <class T> inline constexpr bool is_reference_v = is_reference<T>::value;
template <class T> inline constexpr bool is_arithmetic_v = is_arithmetic<T>::value;
template <class T> inline constexpr bool is_fundamental_v = is_fundamental<T>::value;
template <class T> inline constexpr bool is_object_v = is_object<T>::value;
template <class T> inline constexpr bool is_scalar_v = is_scalar<T>::value;
template <class T> inline constexpr bool is_compound_v = is_compound<T>::value;
template <class T> inline constexpr bool is_member_pointer_v = is_member_pointer<T>::value;
template <class T> inline constexpr bool is_const_v = is_const<T>::value;
template <class T> inline constexpr bool is_volatile_v = is_volatile<T>::value;
template <class T> inline constexpr bool is_trivial_v = is_trivial<T>::value;
template <class T> inline constexpr bool is_trivially_copyable_v = is_trivially_copyable<T>::value;
template <class T> inline constexpr bool is_standard_layout_v = is_standard_layout<T>::value;
template <class T> inline constexpr bool is_pod_v = is_pod<T>::value;
template <class T> inline constexpr bool is_empty_v = is_empty<T>::value;
template <class T> inline constexpr bool is_polymorphic_v = is_polymorphic<T>::value;
template <class T> inline constexpr bool is_abstract_v = is_abstract<T>::value;
template <class T> inline constexpr bool is_final_v = is_final<T>::value;
template <class T> inline constexpr bool is_aggregate_v = is_aggregate<T>::value;
template <class T> inline constexpr bool is_signed_v = is_signed<T>::value;
template <class T> inline constexpr bool is_unsigned_v = is_unsigned<T>::value;
template <class T> inline constexpr bool is_default_constructible_v = is_default_constructible<T>::value;
template <class T> inline constexpr bool is_copy_constructible_v = is_copy_constructible<T>::value;
template <class T> inline constexpr bool is_move_constructible_v = is_move_constructible<T>::value;
template <class T> inline constexpr bool is_copy_assignable_v = is_copy_assignable<T>::value;
template <class T> inline constexpr bool is_move_assignable_v = is_move_assignable<T>::value;
template <class T> inline constexpr bool is_destructible_v = is_destructible<T>::value;
template <class T> inline constexpr bool is_trivially_default_constructible_v = is_trivially_default_constructible<T>::value;
template <class T> inline constexpr bool is_trivially_copy_constructible_v = is_trivially_copy_constructible<T>::value;
template <class T> inline constexpr bool is_trivially_move_constructible_v = is_trivially_move_constructible<T>::value;
template <class T> inline constexpr bool is_trivially_copy_assignable_v = is_trivially_copy_assignable<T>::value;
template <class T> inline constexpr bool is_trivially_move_assignable_v = is_trivially_move_assignable<T>::value;
template <class T> inline constexpr bool is_trivially_destructible_v = is_trivially_destructible<T>::value;
template <class T> inline constexpr bool is_nothrow_default_constructible_v = is_nothrow_default_constructible<T>::value;
template <class T> inline constexpr bool is_nothrow_copy_constructible_v = is_nothrow_copy_constructible<T>::value;
template <class T> inline constexpr bool is_nothrow_move_constructible_v = is_nothrow_move_constructible<T>::value;
template <class T> inline constexpr bool is_nothrow_copy_assignable_v = is_nothrow_copy_assignable<T>::value;
template <class T> inline constexpr bool is_nothrow_move_assignable_v = is_nothrow_move_assignable<T>::value;
template <class T> inline constexpr bool is_nothrow_destructible_v = is_nothrow_destructible<T>::value;
template <class T> inline constexpr bool has_virtual_destructor_v = has_virtual_destructor<T>::value;
template <class T> inline constexpr bool has_unique_object_representations_v = has_unique_object_representations<T>::value;
template <class T> inline constexpr bool is_swappable_v = is_swappable<T>::value;
template <class T> inline constexpr bool is_nothrow_swappable_v = is_nothrow_swappable<T>::value;
template <class T, class U> inline constexpr bool is_same_v = is_same<T, U>::value;
template <class T, class U> inline constexpr bool is_base_of_v = is_base_of<T, U>::value;
template <class T, class U> inline constexpr bool is_convertible_v = is_convertible<T, U>::value;
template <class T, class U> inline constexpr bool is_assignable_v = is_assignable<T, U>::value;
template <class T, class U> inline constexpr bool is_trivially_assignable_v = is_trivially_assignable<T, U>::value;
template <class T, class U> inline constexpr bool is_nothrow_assignable_v = is_nothrow_assignable<T, U>::value;
template <class T, class U> inline constexpr bool is_swappable_with_v = is_swappable_with<T, U>::value;
template <class T, class... Args> inline constexpr bool is_constructible_v = is_constructible<T, Args...>::value;
template <class T, class... Args> inline constexpr bool is_trivially_constructible_v = is_trivially_constructible<T, Args...>::value;
template <class T, class... Args> inline constexpr bool is_nothrow_constructible_v = is_nothrow_constructible<T, Args...>::value;
template <class T, class... Args> inline constexpr bool is_invocable_v = is_invocable<T, Args...>::value;
template <class T, class... Args> inline constexpr bool is_nothrow_invocable_v = is_nothrow_invocable<T, Args...>::value;
template <class T> inline constexpr size_t alignment_of_v = alignment_of<T>::value;
template <class T> inline constexpr size_t rank_v = rank<T>::value;
template <class T, unsigned I = 0> inline constexpr size_t extent_v = extent<T, I>::value;
template <class... B> inline constexpr bool conjunction_v = conjunction<B...>::value;
template <class... B> inline constexpr bool disjunction_v = disjunction<B...>::value;
template <class B> inline constexpr bool negation_v = negation<B>::value;
}
