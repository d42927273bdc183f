package dev.gatun.cli;

import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.read.ConfigurationReader;
import dev.gatun.generator.diagnostic.NearestName;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The arguments of a command that was parsed, checked and put into the words of the generator. */
final class Arguments {

    private final ParseResult parsed;

    Arguments(ParseResult parsed) {
        this.parsed = parsed;
    }

    /** Parses; what picocli has to complain about comes out in our words. */
    static ParseResult parse(CommandLine commandLine, String... args) throws UsageException {
        checkArgumentFiles(args);
        try {
            return commandLine.parseArgs(args);
        } catch (UnmatchedArgumentException e) {
            throw unknownOption(commandLine, e.getUnmatched().getFirst());
        } catch (MissingParameterException e) {
            throw new UsageException("option '" + asWritten(e, args) + "' needs a value", help(commandLine));
        } catch (OverwrittenOptionException e) {
            String name = ((CommandLine.Model.OptionSpec) e.getOverwritten()).longestName();
            throw new UsageException("option '" + name + "' is given more than once", "keep one of them");
        } catch (ParameterException e) {
            throw new UsageException(lowerCaseStart(e.getMessage()), help(commandLine));
        }
    }

    /** Picocli would take an argument file that it can't read for a header. {@code @@} stands for an at sign. */
    private static void checkArgumentFiles(String... args) throws UsageException {
        for (String argument : args) {
            if (argument.startsWith("@")
                    && !argument.startsWith("@@")
                    && !Files.isReadable(path("@", argument.substring(1)))) {
                throw new UsageException(
                        "no file '" + argument.substring(1) + "' to read arguments from",
                        "an argument that starts with '@' names one; write '@@' for a header whose name does");
            }
        }
    }

    private static UsageException unknownOption(CommandLine commandLine, String argument) {
        String name = argument.startsWith("--") ? argument.split("=", 2)[0] : argument;
        boolean guess = name.startsWith("--");
        String nearest = guess
                ? NearestName.of(name, commandLine.getCommandSpec().optionsMap().keySet())
                : null;
        return new UsageException(
                "unknown option '" + name + "'",
                nearest != null ? "did you mean '" + nearest + "'?" : help(commandLine));
    }

    private static String help(CommandLine commandLine) {
        return "'" + commandLine.getCommandName() + " --help' lists the options";
    }

    /** The configuration file; null where none is given. Its classes are loaded for that only. */
    @Nullable ConfigurationFile config() throws UsageException {
        String file = value(CommandLines.CONFIG, null);
        return file == null ? null : ConfigurationReader.read(path(CommandLines.CONFIG, file));
    }

    /** @param config without errors; null for none */
    GenerationRequest request(@Nullable ConfigurationFile config) throws UsageException {
        List<String> headers = parsed.matchedPositionalValue(0, List.of());
        if (headers.isEmpty() && (config == null || config.settings().headers().isEmpty())) {
            throw new UsageException(
                    "no header given",
                    config == null
                            ? "name at least one, as in: gatun generate zlib.h"
                            : "name at least one, here or in the configuration, as in headers: [zlib.h]");
        }
        if (headers.contains("")) {
            throw new UsageException("a header's name is empty", null);
        }
        checkFormat();
        checkLanguage();
        return GenerationRequest.builder()
                .headers(headers)
                .targetPackage(targetPackage())
                .outputFolder(path("-o", value("-o", "")))
                .headerClassName(headerClassName())
                .libraries(values("-l"))
                .includeDirectories(includeFolders())
                .macros(macros())
                .selection(selection())
                .target(value("--target", null))
                .standard(value("--std", null))
                .sysroot(sysroot())
                .shim(shim())
                .file(config)
                .build();
    }

    private @Nullable Path sysroot() throws UsageException {
        String folder = value("--sysroot", null);
        if (folder == null) {
            return null;
        }
        Path root = path("--sysroot", folder);
        if (!Files.isDirectory(root)) {
            throw new UsageException("no folder '" + folder + "' for --sysroot", "name the root of the target's files");
        }
        return root.toAbsolutePath();
    }

    private ShimRequest shim() throws UsageException {
        List<Path> sources = new ArrayList<>();
        for (String source : values("--source")) {
            sources.add(path("--source", source));
        }
        return new ShimRequest(flag("--build-shim"), sources, values("--macro-function"));
    }

    /** The file for what is selected; null if bindings are wanted. */
    @Nullable Path dumpIncludes() throws UsageException {
        String file = value(CommandLines.DUMP_INCLUDES, null);
        return file == null ? null : path(CommandLines.DUMP_INCLUDES, file);
    }

    /** Where suggestions go; null for standard output. */
    @Nullable Path outputFile() throws UsageException {
        String file = value("-o", null);
        return file == null ? null : path("-o", file);
    }

    boolean verbose() {
        return flag(CommandLines.VERBOSE);
    }

    /** Folders named with {@code -I} that are none. */
    List<Path> missingFolders() throws UsageException {
        List<Path> missing = new ArrayList<>(includeFolders());
        missing.removeIf(Files::isDirectory);
        return missing;
    }

    private void checkFormat() throws UsageException {
        String format = value("--format", "json");
        if (format != null && !format.equals("json")) {
            throw new UsageException("unknown format '" + format + "'", "the only format is 'json'");
        }
    }

    private void checkLanguage() throws UsageException {
        String language = value("--language", "c");
        if (language != null && !language.equals("c")) {
            throw new UsageException(
                    "language '" + language + "' is not read",
                    "the only language so far is 'c'; headers guarded for both C and C++ are read as C");
        }
    }

    private @Nullable String targetPackage() throws UsageException {
        String name = value("-t", null);
        if (name != null && !name.isEmpty() && !SourceVersion.isName(name, SourceVersion.latest())) {
            throw new UsageException(
                    "'" + name + "' is not a legal Java package name",
                    "use identifiers joined by dots that are no Java keywords, as in -t org.sqlite");
        }
        return name;
    }

    private @Nullable String headerClassName() throws UsageException {
        String name = value("--header-class-name", null);
        if (name != null
                && (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name, SourceVersion.latest()))) {
            throw new UsageException(
                    "'" + name + "' is not a legal Java class name",
                    "use an identifier that is no Java keyword, as in --header-class-name Sqlite");
        }
        return name;
    }

    private List<Path> includeFolders() throws UsageException {
        List<Path> folders = new ArrayList<>();
        for (String folder : values("-I")) {
            folders.add(path("-I", folder));
        }
        return folders;
    }

    private Map<String, String> macros() throws UsageException {
        Map<String, String> macros = new LinkedHashMap<>();
        for (String definition : values("-D")) {
            int equals = definition.indexOf('=');
            String name = equals < 0 ? definition : definition.substring(0, equals);
            if (!isMacroName(name)) {
                throw new UsageException("'" + name + "' is not a legal macro name", "write -D NAME or -D NAME=VALUE");
            }
            macros.put(name, equals < 0 ? "1" : definition.substring(equals + 1));
        }
        return macros;
    }

    /** An identifier of C23 6.4.2.1, with the dollar sign that GCC and Clang allow. */
    private static boolean isMacroName(String name) {
        return SourceVersion.isIdentifier(name);
    }

    private SelectionRequest selection() {
        return new SelectionRequest(
                names("--include-"),
                names("--exclude-"),
                values("--include-header"),
                values("--exclude-header"),
                flag("--include-all"));
    }

    private Map<DeclarationKind, Set<String>> names(String prefix) {
        Map<DeclarationKind, Set<String>> byKind = new EnumMap<>(DeclarationKind.class);
        for (String kind : CommandLines.KINDS) {
            List<String> names = values(prefix + kind);
            if (!names.isEmpty()) {
                byKind.put(DeclarationKind.valueOf(kind.toUpperCase(Locale.ROOT)), new LinkedHashSet<>(names));
            }
        }
        return byKind;
    }

    private static Path path(String option, String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + text + "' is not a path (option " + option + ")", null);
        }
    }

    private boolean flag(String option) {
        return parsed.hasMatchedOption(option);
    }

    private <T extends @Nullable String> T value(String option, T otherwise) {
        return parsed.matchedOptionValue(option, otherwise);
    }

    private List<String> values(String option) {
        return parsed.matchedOptionValue(option, List.of());
    }

    /** The option that lacks its value, under the name that the user gave it. */
    private static String asWritten(MissingParameterException e, String... args) {
        List<String> names = e.getMissing().stream()
                .filter(CommandLine.Model.OptionSpec.class::isInstance)
                .flatMap(option -> List.of(((CommandLine.Model.OptionSpec) option).names()).stream())
                .toList();
        return List.of(args).stream().filter(names::contains).findFirst().orElse(names.getFirst());
    }

    private static String lowerCaseStart(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
