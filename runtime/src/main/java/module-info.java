/** What generated bindings need at run time. */
module dev.gatun.runtime {
    requires static transitive org.jspecify;

    exports dev.gatun.runtime;
    exports dev.gatun.runtime.cpp;
    exports dev.gatun.runtime.layout;
}
