package dev.gatun.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command's manual page in the man macros of roff, made from its declaration: what {@code --help} says, in the order of man-pages(7).
 * Picocli itself makes AsciiDoc; what turns that into roff runs on JRuby, which every build from a fresh clone would have to download.
 */
final class ManPage {

    private final StringBuilder text = new StringBuilder();
    private final CommandSpec spec;

    private ManPage(CommandSpec spec) {
        this.spec = spec;
    }

    /** @param spec declared for help */
    static String of(CommandSpec spec, String version) {
        ManPage page = new ManPage(spec);
        page.write(version);
        return page.text.toString();
    }

    /** As in {@code gatun-generate}. */
    static String name(CommandSpec spec) {
        return spec.name().replace(' ', '-');
    }

    private void write(String version) {
        String[] description = spec.usageMessage().description();
        String title = name(spec).toUpperCase(Locale.ROOT);
        macro("TH", title, "1", "", "gatun " + version, "Gatun");
        section("NAME");
        line(name(spec) + " \\- ", firstSentence(description[0]));
        section("SYNOPSIS");
        String synopsis = spec.usageMessage().customSynopsis()[0];
        macro("B", spec.name());
        line("", synopsis.substring(spec.name().length()).strip());
        section("DESCRIPTION");
        for (String paragraph : description) {
            line("", paragraph);
        }
        commands();
        for (ArgGroupSpec group : spec.argGroups()) {
            options(heading(group.heading()), group.options().stream().toList());
        }
        if (spec.argGroups().isEmpty()) {
            options("OPTIONS", spec.options());
        }
        examples();
        seeAlso();
    }

    private void commands() {
        if (spec.subcommands().isEmpty()) {
            return;
        }
        section("COMMANDS");
        for (CommandLine each : spec.subcommands().values()) {
            CommandSpec command = each.getCommandSpec();
            macro("TP");
            macro("BR", name(command), "(1)");
            line("", command.usageMessage().description()[0]);
        }
    }

    private void options(String heading, List<OptionSpec> options) {
        section(heading);
        for (OptionSpec option : options) {
            macro("TP");
            StringBuilder names = new StringBuilder();
            for (String name : option.names()) {
                names.append(names.isEmpty() ? "" : ", ")
                        .append("\\fB")
                        .append(escape(name))
                        .append("\\fR");
            }
            boolean value = !option.typeInfo().isBoolean();
            line(names + (value ? " \\fI" + escape(option.paramLabel()) + "\\fR" : ""), "");
            for (String paragraph : option.description()) {
                line("", paragraph);
            }
        }
    }

    /** Lines with examples, and sentences behind them, as they stand in the help text. */
    private void examples() {
        if (spec.usageMessage().footer().length == 0) {
            return;
        }
        section("EXAMPLES");
        macro("nf");
        for (String each : spec.usageMessage().footer()) {
            line("", each);
        }
        macro("fi");
    }

    private void seeAlso() {
        section("SEE ALSO");
        if (spec.subcommands().isEmpty()) {
            macro("BR", "gatun", "(1)");
        } else {
            line("", "The manual page of each command, as in ");
            macro("BR", "gatun-generate", "(1),");
            line("", "and the user guide, docs/GUIDE.md of the sources.");
        }
    }

    private static String heading(String heading) {
        return heading.replace("%n", "").replaceAll(":$", "").strip().toUpperCase(Locale.ROOT);
    }

    private static String firstSentence(String description) {
        String sentence = description.split("[.:] ", 2)[0];
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private void section(String heading) {
        macro("SH", heading);
    }

    private void macro(String name, String... arguments) {
        text.append('.').append(name);
        for (String argument : arguments) {
            text.append(" \"").append(escape(argument)).append('"');
        }
        text.append('\n');
    }

    /** @param roff text with escapes already, before the plain text */
    private void line(String roff, String plain) {
        String line = roff + escape(plain);
        // a dot or a quote would begin a request, and an empty line breaks a paragraph's indentation
        text.append(line.isEmpty() || ".'".indexOf(line.charAt(0)) >= 0 ? "\\&" : "")
                .append(line)
                .append('\n');
    }

    /** Characters that roff would take for its own, or print as others. */
    private static String escape(String plain) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '\'' -> escaped.append("\\(aq");
                case '"' -> escaped.append("\\(dq");
                case '`' -> escaped.append("\\(ga");
                case '^' -> escaped.append("\\(ha");
                case '~' -> escaped.append("\\(ti");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
