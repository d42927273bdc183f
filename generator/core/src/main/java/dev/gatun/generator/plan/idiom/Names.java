package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.pattern.NamePattern;
import dev.gatun.generator.pattern.PatternException;
import dev.gatun.generator.select.FunctionTypedefs;
import dev.gatun.generator.select.Selection;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the names and patterns of a configuration stand for. What stands for nothing is reported where it is written, with the nearest
 * known name of its kind, once; the methods then give null, -1 or an empty list, and the caller has nothing more to say.
 *
 * <p>Names are sought in the whole model. Patterns for functions give those that are bound: what the user has left out is no mistake of
 * the configuration.
 */
public final class Names {

    private static final String LIST = "names are those of the headers; `gatun inspect` lists them";

    private final Selection selection;
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private @Nullable KnownNames known;

    public Names(Selection selection) {
        this.selection = selection;
    }

    /** Names that stand for nothing so far, and patterns that are none. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    private KnownNames known() {
        if (known == null) {
            known = new KnownNames(selection);
        }
        return known;
    }

    /** The bound functions that a name or a pattern stands for, in source order. */
    public List<Declaration.Function> functions(Entry entry) {
        return matching(entry, NameKind.FUNCTION, known().functions(), Declaration.Function::name).stream()
                .filter(known()::isBound)
                .toList();
    }

    /** The bound functions that any of the entries stands for, each once. */
    public List<Declaration.Function> functions(List<Entry> entries) {
        Set<Declaration.Function> functions = new LinkedHashSet<>();
        entries.forEach(entry -> functions.addAll(functions(entry)));
        return new ArrayList<>(functions);
    }

    /** The integer constants, of enums and macros, that a name or a pattern stands for, in source order. */
    public List<NamedConstant> constants(Entry entry) {
        return matching(entry, NameKind.CONSTANT, known().constants(), NamedConstant::name);
    }

    /** The function of a name. */
    public Declaration.@Nullable Function function(Entry entry) {
        return orReport(entry, NameKind.FUNCTION, known().function(entry.text()));
    }

    /**
     * The function of a name that has a parameter: of forms of a variadic function, the first that does.
     *
     * @param parameter as in {@link #parameter(Declaration.Function, Entry)}
     */
    public Declaration.@Nullable Function function(Entry entry, Entry parameter) {
        return known().functions().stream()
                .filter(function -> function.definition() == Declaration.Function.Definition.FIXED_FORM
                        && function.name().equals(entry.text())
                        && isFormFor(function, parameter.text()))
                .findFirst()
                .orElseGet(() -> function(entry));
    }

    /** Whether a parameter is there, and not in the variadic function itself. */
    private boolean isFormFor(Declaration.Function form, String parameter) {
        Declaration.Function variadic = known().function(form.name());
        return namesOf(form).contains(parameter)
                && (variadic == null || !namesOf(variadic).contains(parameter));
    }

    private static List<String> namesOf(Declaration.Function function) {
        List<String> names = new ArrayList<>();
        for (Declaration.Parameter parameter : function.parameters()) {
            names.add(parameter.name() == null ? "" : parameter.name());
        }
        return names;
    }

    /** The struct or union of a tag, of a typedef's name, or of the name of a typedef that points to it. */
    public Declaration.@Nullable Record record(Entry entry) {
        return orReport(entry, NameKind.RECORD, known().record(entry.text()));
    }

    /** The enum of a tag or a typedef's name. */
    public Declaration.@Nullable Enumeration enumeration(Entry entry) {
        return orReport(entry, NameKind.ENUM, known().enumeration(entry.text()));
    }

    /** The constants of an enum's name, or those that another name or a pattern stands for. */
    List<NamedConstant> codes(Entry entry) {
        Declaration.Enumeration enumeration = known().enumeration(entry.text());
        if (enumeration != null) {
            return enumeration.constants().stream()
                    .map(constant -> NamedConstant.of(enumeration, constant))
                    .toList();
        }
        if (!NamePattern.isName(entry.text()) || constantIfAny(entry.text()) != null) {
            return constants(entry);
        }
        List<String> names = new ArrayList<>(known().of(NameKind.ENUM).keySet());
        names.addAll(known().of(NameKind.CONSTANT).keySet());
        unknown(
                entry,
                "no enum or constant '" + entry.text() + "' in the headers",
                otherKind(entry.text(), NameKind.CONSTANT, names));
        return List.of();
    }

    /** The value of an integer constant; null where there is none of that name, without a complaint. */
    @Nullable BigInteger constantIfAny(String name) {
        for (NamedConstant constant : known().constants()) {
            if (constant.name().equals(name)) {
                return constant.value();
            }
        }
        return null;
    }

    /** Whether a bound function of that name takes these parameters and gives an integer. */
    boolean givesNumber(String name, List<CType> parameters) {
        Declaration.Function function = known().function(name);
        if (function == null || !known().isBound(function) || function.type().variadic()) {
            return false;
        }
        List<CType> taken = function.type().parameters();
        boolean same = taken.size() == parameters.size();
        for (int i = 0; same && i < taken.size(); i++) {
            same = taken.get(i).canonical().equals(parameters.get(i).canonical());
        }
        return same && LengthReader.isInteger(function.type().result());
    }

    /** Whether the headers tell what is in a struct or union. */
    boolean isComplete(CType.RecordType type) {
        Declaration.Record record = selection.model().records().get(type.id());
        return record != null && record.isComplete();
    }

    public Declaration.@Nullable Typedef typedef(Entry entry) {
        return orReport(entry, NameKind.TYPEDEF, known().typedef(entry.text()));
    }

    /** The member of a struct or union; members of its anonymous ones are not among them. */
    public Declaration.@Nullable Field field(Declaration.Record record, Entry entry) {
        List<Declaration.Field> fields = record.fields() == null ? List.of() : record.fields();
        List<String> names = new ArrayList<>();
        for (Declaration.Field field : fields) {
            if (entry.text().equals(field.name())) {
                return field;
            }
            if (field.name() != null) {
                names.add(field.name());
            }
        }
        String spelling = new CType.RecordType(record.id()).spelling();
        unknown(
                entry,
                record.isComplete()
                        ? "no field '" + entry.text() + "' in '" + spelling + "'"
                        : "'" + spelling + "' has no fields in the headers: they only name it",
                hint(entry.text(), names, record.isComplete() ? fieldsOf(names) : null));
        return null;
    }

    private static @Nullable String fieldsOf(List<String> names) {
        return names.isEmpty() ? null : "it has: " + String.join(", ", names);
    }

    /** As {@link #place(Entry)}; of forms of a variadic function, the first that has the parameter. */
    public @Nullable Place place(Entry entry, Entry parameter) {
        return place(entry) instanceof Place.OfFunction && function(entry, parameter) instanceof Declaration.Function it
                ? new Place.OfFunction(it)
                : place(entry);
    }

    /** A function, a callback type, or {@code record.field} of a function pointer. */
    public @Nullable Place place(Entry entry) {
        int dot = entry.text().indexOf('.');
        if (dot > 0) {
            return fieldPlace(entry, dot);
        }
        Declaration.Function function = known().function(entry.text());
        if (function != null) {
            return new Place.OfFunction(function);
        }
        Declaration.Typedef typedef = known().typedef(entry.text());
        CType.Function type = typedef == null ? null : FunctionTypedefs.functionType(typedef.type());
        if (typedef != null && type != null) {
            return new Place.OfCallback(typedef, type);
        }
        List<String> names = new ArrayList<>(known().of(NameKind.FUNCTION).keySet());
        names.addAll(known().of(NameKind.CALLBACK).keySet());
        unknown(
                entry,
                "no function or callback type '" + entry.text() + "' in the headers",
                otherKind(entry.text(), NameKind.FUNCTION, names));
        return null;
    }

    private @Nullable Place fieldPlace(Entry entry, int dot) {
        Declaration.Record record = record(entry.part(0, dot));
        Declaration.Field field = record == null
                ? null
                : field(record, entry.part(dot + 1, entry.text().length()));
        return record == null || field == null ? null : new Place.OfField(record, field);
    }

    /** {@code function.parameter}, or {@code function} for its result. */
    public Place.@Nullable Parameter parameter(Entry entry) {
        int dot = entry.text().indexOf('.');
        if (dot < 0) {
            Declaration.Function function = function(entry);
            return function == null ? null : new Place.Parameter(function, Place.Parameter.RESULT);
        }
        Declaration.Function function = function(entry.part(0, dot));
        int index = function == null
                ? -1
                : parameter(function, entry.part(dot + 1, entry.text().length()));
        return function == null || index < 0 ? null : new Place.Parameter(function, index);
    }

    /** The index from 0 of a parameter by its name, or its number from 1; -1 for none. */
    public int parameter(Declaration.Function function, Entry entry) {
        return parameter(function.name(), namesOf(function), entry);
    }

    /** Likewise, of a callback's type. */
    public int parameter(String name, CType.Function type, Entry entry) {
        return parameter(name, type.parameterNames(), entry);
    }

    /** As the other, of anything with parameters. */
    int parameter(String owner, List<String> names, Entry entry) {
        String text = entry.text();
        int index = isNumber(text) ? Integer.parseInt(text) - 1 : names.indexOf(text);
        if (!text.isEmpty() && index >= 0 && index < names.size()) {
            return index;
        }
        String takes = names.size() == 1 ? "1 parameter" : names.size() + " parameters";
        List<String> known = names.stream().filter(name -> !name.isEmpty()).toList();
        String list = names.isEmpty()
                ? "it has no parameters"
                : known.isEmpty()
                        ? "it has " + takes + " without names: use their numbers, from 1"
                        : "it has " + takes + ": " + String.join(", ", known);
        unknown(entry, "no parameter '" + text + "' of '" + owner + "'", hint(text, known, list));
        return -1;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private <T> List<T> matching(Entry entry, NameKind kind, List<T> candidates, Function<T, String> nameOf) {
        NamePattern pattern;
        try {
            pattern = NamePattern.of(entry.text());
        } catch (PatternException e) {
            report(
                    DiagnosticKind.BAD_PATTERN,
                    entry,
                    "pattern '" + entry.text() + "': " + e.getMessage() + " (character " + e.position() + ")",
                    "a name stands for itself; anything else is a regular expression for whole names");
            return List.of();
        }
        List<T> matching = candidates.stream()
                .filter(candidate -> pattern.matches(nameOf.apply(candidate)))
                .toList();
        if (matching.isEmpty() && NamePattern.isName(entry.text())) {
            orReport(entry, kind, null);
        } else if (matching.isEmpty()) {
            unknown(entry, "no " + kind.noun() + " matches '" + entry.text() + "' in the headers", LIST);
        }
        return matching;
    }

    private <T> @Nullable T orReport(Entry entry, NameKind kind, @Nullable T found) {
        if (found == null) {
            unknown(
                    entry,
                    "no " + kind.noun() + " '" + entry.text() + "' in the headers",
                    otherKind(entry.text(), kind, known().of(kind).keySet()));
        }
        return found;
    }

    private String otherKind(String text, NameKind wanted, Iterable<String> names) {
        for (NameKind kind : NameKind.values()) {
            if (kind != wanted && known().of(kind).containsKey(text)) {
                return "there is a " + kind.noun() + " of that name";
            }
        }
        String nearest = NearestName.of(text, names);
        return nearest == null ? LIST : "did you mean '" + nearest + "'?";
    }

    static @Nullable String hint(String text, List<String> names, @Nullable String otherwise) {
        String nearest = NearestName.of(text, names);
        return nearest == null ? otherwise : "did you mean '" + nearest + "'?";
    }

    private void unknown(Entry entry, String message, @Nullable String hint) {
        report(DiagnosticKind.UNKNOWN_NAME, entry, message, hint);
    }

    private void report(DiagnosticKind kind, Entry entry, String message, @Nullable String hint) {
        diagnostics.add(new Diagnostic(kind, message, entry.position(), entry.length(), hint));
    }
}
