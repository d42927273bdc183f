package dev.gatun.runtime.cpp;

/** A Java object that is a part of an object of C++. */
public interface JavaPart {

    /** C++'s part is being destroyed. Called once, on any thread. */
    void destroyedByCpp();
}
