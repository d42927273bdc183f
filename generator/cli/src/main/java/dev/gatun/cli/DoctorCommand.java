package dev.gatun.cli;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.toolchain.CompilerLanguage;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gatun doctor}: what the machine has of what the tool uses, for its user and for reports of bugs. */
final class DoctorCommand implements Command {

    @Override
    public CommandSpec spec(Use use) {
        return CommandOptions.of("doctor", use, "")
                .description("Tells what this machine has of what gatun uses: Java, compilers, headers, caches.")
                .examples(
                        "  gatun doctor",
                        "  CC=clang gatun doctor",
                        "",
                        "Put what it prints into a report of a bug.",
                        "Exit status: 0 everything needed is there, 1 something is missing or broken, 2 wrong usage.")
                .section("Other", CommandOptions.help(), CommandOptions.version())
                .spec();
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Doctor doctor = new Doctor(System.getenv());
        String home = System.getProperty("java.home");
        List<Finding> findings = new ArrayList<>();
        findings.add(Doctor.java(Runtime.version(), System.getProperty("java.vendor"), home));
        findings.add(Doctor.nativeAccess());
        findings.add(doctor.compiler(CompilerLanguage.C));
        findings.add(doctor.compiler(CompilerLanguage.CXX));
        findings.addAll(doctor.includeFolders());
        findings.add(trial());
        findings.add(doctor.packageConfig());
        findings.add(Doctor.cacheFolder(doctor.cacheFolder()));
        findings.add(doctor.startupCache(ManagementFactory.getRuntimeMXBean().getInputArguments(), home));
        findings.add(Doctor.libclang());
        return report(findings, console);
    }

    static int report(List<Finding> findings, Console console) {
        StringBuilder text = new StringBuilder("gatun " + RootHelp.version() + " on " + System.getProperty("os.name")
                + " " + System.getProperty("os.version") + ", " + System.getProperty("os.arch") + "\n");
        findings.forEach(finding -> text.append(finding.lines()));
        console.out().print(text);
        boolean broken = findings.stream().anyMatch(finding -> finding.level() == Finding.Level.PROBLEM);
        return broken ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    /** The front end on a header that every C library has. */
    private static Finding trial() {
        GenerationRequest request = GenerationRequest.builder()
                .headers(List.of("stdio.h"))
                .selection(SelectionRequest.including(Map.of(DeclarationKind.FUNCTION, Set.of("puts")), false))
                .build();
        String text = "trial: reading <stdio.h>";
        try {
            GenerationResult result =
                    BindingGenerator.inspect(request, OutputStream.nullOutputStream(), RunListener.NONE);
            if (!result.hasErrors()) {
                return Finding.ok(text);
            }
            text += ": " + result.diagnostics().getFirst().message();
        } catch (IOException e) {
            text += ": " + e.getMessage();
        }
        return Finding.problem(text, "install the C library's headers (libc6-dev, glibc-devel), or name a --sysroot");
    }
}
