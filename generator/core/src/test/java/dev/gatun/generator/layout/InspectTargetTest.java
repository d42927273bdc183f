package dev.gatun.generator.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.Models;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.toolchain.Toolchains;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Headers as libraries write them, inspected for every target. */
class InspectTargetTest {

    /** A file format and a device, with what such headers have: magic numbers, flags, packed headers on disk, versions per system. */
    private static final String HEADER = """
            #include <stddef.h>
            #include <stdint.h>
            #ifdef _WIN32
            #define API __declspec(dllimport)
            #define CALL __stdcall
            typedef unsigned __int64 device_time;
            typedef struct __declspec(align(16)) lock { void *owner; long count; } lock;
            #else
            #define API __attribute__((visibility("default")))
            #define CALL
            typedef uint64_t device_time;
            typedef struct lock { long count; char pad[40]; } __attribute__((aligned(16))) lock;
            #endif
            #pragma pack(push, 1)
            typedef struct disk_header { char magic[4]; uint16_t version; uint32_t size; uint64_t stamp; unsigned flags : 12; unsigned kind : 4; } disk_header;
            #pragma pack(pop)
            typedef struct device_caps {
                unsigned char revision;
                unsigned readable : 1, writable : 1, : 0, speed : 9;
                long latency;
                wchar_t name[16];
                long double scale;
                union { struct { int32_t x, y; }; int64_t both; };
                enum { IDLE, BUSY, FAILED = 0x7FFFFFFF } state;
                size_t (CALL *read)(struct device_caps *self, void *buffer, size_t size);
                lock guard;
                _Bool removable : 1;
                device_time opened;
                uint8_t tail[];
            } device_caps;
            API int CALL device_open(const char *path, device_caps *caps);
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void recordsAreThoseOfTheTargetsCompiler(Judge judge) {
        judge.require();
        Model model = Models.of(HEADER, Toolchains.builtin(judge.abi().triple()), judge.abi());
        assertThat(model.diagnostics()).isEmpty();
        LayoutQuestions questions = new LayoutQuestions(model, judge.alignof());
        assertThat(questions.values()).hasSizeGreaterThan(40);
        assertThat(questions.bits()).hasSize(6);
        assertThat(new CompiledAnswers(folder, judge)
                        .differences(HEADER, questions.values(), questions.bits(), "-ffreestanding"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CLANG_MACOS_AARCH64", "CLANG_WINDOWS_X86_64"})
    void inspectNamesTheTargetAndFindsItsFunctions(Judge judge) throws IOException {
        String json = inspect(judge.abi().triple());
        assertThat(json).contains("\"target\": \"" + judge.abi().triple() + "\"", "\"name\": \"device_open\"");
    }

    @Test
    void inspectGivesTheTargetsSizes() throws IOException {
        assertThat(inspect("arm64-windows")).contains("\"line\": 7, \"size\": 16, \"align\": 16");
        assertThat(inspect("x86_64-apple-macosx12")).contains("\"line\": 12, \"size\": 48, \"align\": 16");
    }

    private String inspect(String target) throws IOException {
        Path header = Files.writeString(folder.resolve("device.h"), HEADER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GenerationResult result = BindingGenerator.inspect(
                new GenerationRequest(
                        List.of(header.toString()),
                        "",
                        folder,
                        null,
                        List.of(),
                        List.of(),
                        Map.of(),
                        SelectionRequest.DEFAULT,
                        target,
                        null,
                        ShimRequest.NONE),
                out,
                RunListener.NONE);
        assertThat(result.diagnostics()).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }
}
