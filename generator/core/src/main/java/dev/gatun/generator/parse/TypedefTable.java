package dev.gatun.generator.parse;

import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.grammar.CParserBase.TypedefNames;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which identifiers name types (C23 6.2.1, 6.2.3). A parameter named like a typedef hides it to the end of its list;
 * a member
 * does not hide anything.
 */
final class TypedefTable implements TypedefNames {

    /** @param hidden the typedef names hidden in this scope */
    private record Scope(boolean members, Set<String> hidden) {}

    private static final List<String> BASIC_TYPES =
            List.of("char", "double", "float", "int", "long", "short", "signed", "unsigned", "void");

    private final Set<String> typedefs = new HashSet<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final SliceStream stream;

    TypedefTable(SliceStream stream, Collection<String> predeclared) {
        this.stream = stream;
        typedefs.addAll(predeclared);
    }

    @Override
    public boolean isTypedefName(String name) {
        return typedefs.contains(name);
    }

    /** The type that a name may have been meant for; null if none is near. */
    @Nullable String nearest(String name) {
        String typedef = NearestName.of(name, typedefs);
        return typedef != null ? typedef : NearestName.of(name, BASIC_TYPES);
    }

    @Override
    public void declare(Token token, boolean typedef) {
        String name = token.getText();
        Scope scope = scopes.peek();
        if (scope == null) {
            declareAtFileScope(name, typedef);
        } else if (!scope.members() && typedefs.remove(name)) {
            scope.hidden().add(name);
            stream.retype(name, false);
        }
    }

    /** Declares a name outside of all lists. */
    void declareAtFileScope(String name, boolean typedef) {
        if (typedef ? typedefs.add(name) : typedefs.remove(name)) {
            stream.retype(name, typedef);
        }
    }

    @Override
    public void openScope(boolean members) {
        scopes.push(new Scope(members, new HashSet<>(0)));
    }

    @Override
    public void closeScope() {
        for (String name : scopes.pop().hidden()) {
            typedefs.add(name);
            stream.retype(name, true);
        }
    }

    /** Leaves the scopes that a syntax error left open. */
    void closeAllScopes() {
        while (!scopes.isEmpty()) {
            closeScope();
        }
    }
}
