package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostSystemTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, LINUX, libfoo.so",
        "Mac OS X, MACOS, libfoo.dylib",
        "Windows 11, WINDOWS, foo.dll",
        "FreeBSD, LINUX, libfoo.so"
    })
    void filesAreNamedAsOnTheSystem(String name, HostSystem system, String file) {
        assertThat(HostSystem.of(name)).isEqualTo(system);
        assertThat(system.fileName("foo")).isEqualTo(file);
    }

    @Test
    void fileNameIsTheJvmsOnTheRunningSystem() {
        assertThat(HostSystem.current().fileName("foo")).isEqualTo(System.mapLibraryName("foo"));
    }

    @ParameterizedTest
    @CsvSource({
        "LINUX, libfoo.so.9 libfoo.so.10.1 libfoo.so libfoo.so.10 libfoobar.so.11 xlibfoo.so.12, libfoo.so.10.1 libfoo.so.10 libfoo.so.9",
        "LINUX, libfoo.so.conf LIBFOO.so.1 libfoo.3.dylib foo-3.dll libfoo.so.1.0.2k, libfoo.so.1.0.2k",
        "MACOS, libfoo.3.dylib libfoo.dylib libfoo.12.dylib libfoo.3.1.dylib libfoobar.4.dylib libfoo.la, libfoo.12.dylib libfoo.3.1.dylib libfoo.3.dylib",
        "MACOS, libfoo.so.3 libfoo.extra.dylib, ''",
        "WINDOWS, foo-3.dll foo-10.dll foobar-11.dll foo-3.lib foo-x64.dll, foo-10.dll foo-3.dll",
        "WINDOWS, libfoo.dll LIBFOO-2.DLL Foo-1_1.dll, LIBFOO-2.DLL Foo-1_1.dll libfoo.dll"
    })
    void highestVersionComesFirst(HostSystem system, String files, String expected) {
        assertThat(String.join(" ", system.versions("foo", List.of(files.split(" ")))))
                .isEqualTo(expected);
    }

    @Test
    void nameIsNoPattern() {
        assertThat(HostSystem.LINUX.versions("stdc++.\\E", List.of("libstdc++.\\E.so.6", "libstdccc.so.7")))
                .containsExactly("libstdc++.\\E.so.6");
    }

    @Test
    void foldersOfTheEnvironmentComeFirst() {
        Map<String, String> environment = Map.of(
                "LD_LIBRARY_PATH", "/a::/b",
                "DYLD_LIBRARY_PATH", "/c:/d",
                "DYLD_FALLBACK_LIBRARY_PATH", "/e",
                "PATH", "C:\\bin;D:\\lib dir",
                "SystemRoot", "D:\\Windows");
        assertThat(HostSystem.LINUX.folders("amd64", environment))
                .startsWith("/a", "/b", "/usr/local/lib")
                .contains("/usr/lib", "/usr/lib64", "/usr/lib/x86_64-linux-gnu");
        assertThat(HostSystem.LINUX.folders("aarch64", Map.of())).contains("/usr/lib/aarch64-linux-gnu");
        assertThat(HostSystem.MACOS.folders("aarch64", environment))
                .containsExactly("/c", "/d", "/e", "/usr/local/lib", "/opt/homebrew/lib", "/opt/local/lib", "/usr/lib");
        assertThat(HostSystem.WINDOWS.folders("amd64", environment))
                .containsExactly("C:\\bin", "D:\\lib dir", "D:\\Windows\\System32");
        assertThat(HostSystem.WINDOWS.folders("amd64", Map.of())).containsExactly("C:\\Windows\\System32");
    }

    @Test
    void macosHasLibrariesThatAreNoFiles() {
        assertThat(HostSystem.MACOS.unseenFiles("OpenGL"))
                .containsExactly("/usr/lib/libOpenGL.dylib", "/System/Library/Frameworks/OpenGL.framework/OpenGL");
        assertThat(HostSystem.LINUX.unseenFiles("OpenGL")).isEmpty();
        assertThat(HostSystem.WINDOWS.unseenFiles("OpenGL")).isEmpty();
    }

    @Test
    void backslashIsPartOfAPathOnWindowsAlone() {
        assertThat(HostSystem.WINDOWS.isPath("lib\\foo.dll")).isTrue();
        assertThat(HostSystem.LINUX.isPath("lib\\foo.so")).isFalse();
        assertThat(HostSystem.MACOS.isPath("./libfoo.dylib")).isTrue();
        assertThat(HostSystem.WINDOWS.isPath("foo")).isFalse();
    }

    @Test
    void versionsAreComparedAsNumbers() {
        assertThat(HostSystem.compareVersions("10", "9")).isPositive();
        assertThat(HostSystem.compareVersions("1.2", "1")).isPositive();
        assertThat(HostSystem.compareVersions("1.2", "1.2")).isZero();
        assertThat(HostSystem.compareVersions("x", "1")).isPositive();
    }
}
