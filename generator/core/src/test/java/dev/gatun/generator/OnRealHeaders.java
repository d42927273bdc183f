package dev.gatun.generator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A test that takes each of the real headers, with the distribution's package that has it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@CsvSource({
    "stdlib.h, libc6-dev",
    "stdio.h, libc6-dev",
    "string.h, libc6-dev",
    "math.h, libc6-dev",
    "time.h, libc6-dev",
    "errno.h, libc6-dev",
    "signal.h, libc6-dev",
    "unistd.h, libc6-dev",
    "pthread.h, libc6-dev",
    "sys/stat.h, libc6-dev",
    "sys/socket.h, libc6-dev",
    "netdb.h, libc6-dev",
    "zlib.h, zlib1g-dev",
    "sqlite3.h, libsqlite3-dev",
    "curl/curl.h, libcurl4-openssl-dev",
    "png.h, libpng-dev",
    "ncurses.h, libncurses-dev",
})
public @interface OnRealHeaders {}
