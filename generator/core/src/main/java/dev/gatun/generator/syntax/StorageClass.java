package dev.gatun.generator.syntax;

/** C23 6.7.2 storage-class-specifier. */
public enum StorageClass {
    AUTO,
    CONSTEXPR,
    EXTERN,
    REGISTER,
    STATIC,
    THREAD_LOCAL,
    TYPEDEF
}
