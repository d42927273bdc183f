/* What a programmer would write to call the functions of calls.h by JNI. */
#include <jni.h>
#include <stdlib.h>
#include <string.h>

JNIEXPORT jint JNICALL Java_dev_gatun_benchmarks_Jni_abs(JNIEnv *env, jclass type, jint value) {
    (void) env;
    (void) type;
    return abs(value);
}

JNIEXPORT jlong JNICALL Java_dev_gatun_benchmarks_Jni_strlen(JNIEnv *env, jclass type, jstring text) {
    (void) type;
    const char *chars = (*env)->GetStringUTFChars(env, text, NULL);
    if (chars == NULL) {
        return 0;
    }
    jlong length = (jlong) strlen(chars);
    (*env)->ReleaseStringUTFChars(env, text, chars);
    return length;
}
