package dev.gatun.examples.libc;
final class Main { private Main() {} }
