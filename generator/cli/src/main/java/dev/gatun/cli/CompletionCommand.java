package dev.gatun.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code gatun completion}: a script that has the shell complete commands, options and files. */
final class CompletionCommand implements Command {

    private static final List<String> SHELLS = List.of("bash", "zsh");
    /** Labels of what is a file or a folder. */
    private static final Set<String> FILES = Set.of("FILE", "FOLDER", "HEADER", "LIBRARY", "OLD NEW");

    @Override
    public CommandSpec spec(Use use) {
        CommandOptions options = CommandOptions.of("completion", use, "bash|zsh")
                .description("Prints a script that has a shell complete commands, options and files.")
                .examples(
                        "  In ~/.bashrc:  eval \"$(gatun completion bash)\"",
                        "  In ~/.zshrc:   eval \"$(gatun completion zsh)\"",
                        "",
                        "The distribution has the script for bash in share/bash-completion/completions.")
                .section("Other", CommandOptions.help(), CommandOptions.version());
        options.spec()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("SHELL")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .completionCandidates(SHELLS)
                        .description("bash or zsh")
                        .build());
        return options.spec();
    }

    @Override
    public int run(Arguments arguments, Console console) throws UsageException {
        List<String> shells = arguments.operands();
        if (shells.size() != 1) {
            throw new UsageException("one shell has to be named", "write: gatun completion bash");
        }
        if (!SHELLS.contains(shells.getFirst())) {
            throw new UsageException(
                    "shell '" + shells.getFirst() + "' is not known", "the known ones are bash and zsh");
        }
        console.out().print(script());
        return ExitStatus.DONE;
    }

    /** The same for both shells: zsh takes what is made for bash. */
    static String script() {
        CommandSpec root = RootHelp.root(Use.PARSING);
        root.subcommands().values().forEach(each -> completeFiles(each.getCommandSpec()));
        return AutoComplete.bash("gatun", new CommandLine(root));
    }

    /** Which arguments are files is told by their type; ours are all text. */
    private static void completeFiles(CommandSpec spec) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            if (FILES.contains(option.paramLabel())) {
                spec.remove(option);
                spec.addOption(OptionSpec.builder(option.names())
                        .paramLabel(option.paramLabel())
                        .type(Path.class)
                        .build());
            }
        }
        for (PositionalParamSpec operand : List.copyOf(spec.positionalParameters())) {
            if (FILES.contains(operand.paramLabel())) {
                spec.remove(operand);
                spec.addPositional(PositionalParamSpec.builder()
                        .paramLabel(operand.paramLabel())
                        .index("0..*")
                        .type(Path.class)
                        .build());
            }
        }
    }
}
