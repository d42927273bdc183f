package dev.gatun.generator.plan;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Diagnostics;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.plan.ExceptionReport.Link;
import dev.gatun.generator.plan.ExceptionReport.Source;
import dev.gatun.generator.plan.TypePlan.ExceptionPlan;
import dev.gatun.generator.plan.idiom.ErrorWay;
import dev.gatun.generator.plan.idiom.ErrorWay.Message;
import dev.gatun.generator.plan.naming.ClassNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans the classes of exceptions: one for each name that rules give, with a report for each rule. */
final class ExceptionPlanner {

    private static final String REPORT = "REPORT";

    private final Function<Declaration.Function, Link> linker;
    private final Diagnostics diagnostics = new Diagnostics();
    private final IdentityHashMap<ErrorWay, String> classNames = new IdentityHashMap<>();
    private final Map<String, List<ExceptionReport>> reports = new LinkedHashMap<>();
    private final IdentityHashMap<ErrorWay, Map<Boolean, ExceptionReport>> known = new IdentityHashMap<>();

    /**
     * Names the classes.
     *
     * @param linker plans the link of a function that only the runtime calls
     */
    ExceptionPlanner(List<ErrorWay> ways, ClassNames names, Function<Declaration.Function, Link> linker) {
        this.linker = linker;
        Map<String, String> given = new HashMap<>();
        for (ErrorWay way : ways) {
            Entry exception = way.exception();
            String wanted = wantedName(way, names.header());
            String className = given.computeIfAbsent(wanted, names::allocateAsGiven);
            if (exception != null && !className.equals(wanted)) {
                diagnostics.report(
                        DiagnosticKind.ERROR_RULE,
                        "another class has the name '" + wanted + "', or one that differs in letter case only",
                        exception.position(),
                        exception.length(),
                        "choose another name for the exception");
            }
            classNames.put(way, className);
        }
    }

    /** What the exception is called unless another class is. */
    static String wantedName(ErrorWay way, String headerClass) {
        return way.exception() == null
                ? defaultName(headerClass)
                : way.exception().text();
    }

    /** {@code SqliteException} for {@code sqlite_h} and {@code Sqlite}. */
    private static String defaultName(String headerClass) {
        String stem = headerClass.endsWith("_h") ? headerClass.substring(0, headerClass.length() - 2) : headerClass;
        StringBuilder name = new StringBuilder();
        for (String word : stem.split("_", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return name.append("Exception").toString();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.list();
    }

    String className(ErrorWay way) {
        String name = classNames.get(way);
        if (name == null) {
            throw new IllegalArgumentException("not among the ways");
        }
        return name;
    }

    /** The report of a rule; a second one where codes are unsigned numbers of 64 bits. */
    ExceptionReport report(ErrorWay way, boolean wide) {
        boolean unsigned =
                way.code() == null ? wide : isWideUnsigned(way.code().type().result());
        return known.computeIfAbsent(way, _ -> new HashMap<>()).computeIfAbsent(unsigned, _ -> make(way, unsigned));
    }

    private ExceptionReport make(ErrorWay way, boolean unsigned) {
        List<ExceptionReport> ofClass = reports.computeIfAbsent(className(way), _ -> new ArrayList<>());
        String name = ofClass.isEmpty() ? REPORT : REPORT + "_" + (ofClass.size() + 1);
        Source source = source(way);
        boolean strerror =
                way.message() instanceof Message.Strerror || (source == Source.ERRNO && way.message() == null);
        ExceptionReport report = new ExceptionReport(
                name,
                source,
                unsigned,
                way.codes().stream()
                        .map(code -> new ExceptionReport.Code(
                                code.name(), code.value().longValue()))
                        .toList(),
                way.code() == null ? null : linker.apply(way.code()),
                message(way.message()),
                strerror);
        ofClass.add(report);
        return report;
    }

    private static Source source(ErrorWay way) {
        if (way.code() != null) {
            return Source.FUNCTION;
        }
        return switch (way.convention()) {
            case STATUS, NEGATIVE -> Source.RESULT;
            case NULL -> Source.NONE;
            case ERRNO -> Source.ERRNO;
        };
    }

    private @Nullable Link message(@Nullable Message message) {
        return switch (message) {
            case null -> null;
            case Message.Strerror _ -> null;
            case Message.Plain(var function) -> linker.apply(function);
            case Message.OfObject(var function, var _) -> linker.apply(function);
        };
    }

    private static boolean isWideUnsigned(CType type) {
        return type.canonical() instanceof CType.Primitive(var kind)
                && switch (kind) {
                    case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> true;
                    default -> false;
                };
    }

    /** Whether any function follows a rule. */
    boolean any() {
        return !reports.isEmpty();
    }

    /** The classes of those rules that functions follow. */
    List<ExceptionPlan> plans(String libraryClass) {
        List<ExceptionPlan> plans = new ArrayList<>();
        reports.forEach((className, list) -> plans.add(
                new ExceptionPlan(className, libraryClass, List.copyOf(list), new Documentation(className, null))));
        return plans;
    }
}
