package hone.compile;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Conditions that may be constant. Janino drops the branch that is not taken together with its type, and the class may
 * then not even verify. {@code while (true)} it knows.
 */
final class ConstantConditions {
    private static final Set<String> BOUNDARIES = Set.of(
            ",", ";", "=", "+=", "-=", "*=", "/=", "&=", "|=", "^=", "%=", "return", "?", ":", "->", "case", "&&", "||",
            "yield");
    private static final Set<String> VARYING = Set.of("[", "instanceof", "new", "this", "super", "++", "--", "switch");
    private static final Set<String> CONDITIONAL = Set.of("if", "while");
    private static final int MAX_NAMES_FOLLOWED = 20;

    private final ScannedSource source;
    private final Declarations declarations;
    private final boolean interfaces;

    private ConstantConditions(ScannedSource source, Declarations declarations) {
        this.source = source;
        this.declarations = declarations;
        this.interfaces = source.tokens().stream().anyMatch(token -> token.is("interface"));
    }

    static Optional<JaninoTraps.Trap> find(ScannedSource source, Declarations declarations) {
        ConstantConditions conditions = new ConstantConditions(source, declarations);
        for (int i = 0; i < source.size(); i++) {
            if (conditions.isDoubtful(i)) {
                return Optional.of(new JaninoTraps.Trap(i, "constant conditions"));
            }
        }
        return Optional.empty();
    }

    private boolean isDoubtful(int i) {
        Token token = source.at(i);
        if (token.is("?") && JaninoTraps.isWildcard(source, i)) {
            return false;
        }
        if (token.is("?") || token.is("&&") || token.is("||")) {
            return mayBeConstant(operandStart(i), i) || (!token.is("?") && mayBeConstant(i + 1, operandEnd(i)));
        }
        if (token.isWord() && CONDITIONAL.contains(token.text()) && source.is(i + 1, "(")) {
            int end = source.partner(i + 1);
            boolean endless = end == i + 3 && source.is(i + 2, "true") && token.is("while");
            return end > 0 && !endless && mayBeConstant(i + 2, end);
        }
        return token.is("null") && (source.is(i + 1, "==") || source.is(i + 1, "!=")) && source.is(i + 2, "null");
    }

    private int operandStart(int operator) {
        int at = operator - 1;
        while (at >= 0 && !BOUNDARIES.contains(source.at(at).text())) {
            Token token = source.at(at);
            if (token.is("(") || token.is("[") || token.is("{") || token.is("}")) {
                return at + 1;
            }
            at = isClosing(token) && source.partner(at) >= 0 ? source.partner(at) - 1 : at - 1;
        }
        return at + 1;
    }

    private int operandEnd(int operator) {
        int at = operator + 1;
        while (at < source.size() && !BOUNDARIES.contains(source.at(at).text()) && !isClosing(source.at(at))) {
            at = source.partner(at) > at ? source.partner(at) + 1 : at + 1;
        }
        return at;
    }

    private static boolean isClosing(Token token) {
        return token.is(")") || token.is("]") || token.is("}");
    }

    private boolean mayBeConstant(int from, int to) {
        return mayBeConstant(from, to, new HashSet<>());
    }

    private boolean mayBeConstant(int from, int to, Set<String> followed) {
        for (int i = from; i < to; i++) {
            Token token = source.at(i);
            boolean call = token.isWord() && source.is(i + 1, "(");
            boolean varies = (token.isWord() || token.kind() == Token.Kind.SYMBOL) && VARYING.contains(token.text());
            if (call || varies || (token.isWord() && isVariable(token.text(), followed))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the name certainly stands for no constant. */
    private boolean isVariable(String name, Set<String> followed) {
        if (declarations.named(name).isEmpty()) {
            return false;
        }
        if (!followed.add(name) || followed.size() > MAX_NAMES_FOLLOWED) {
            return false;
        }
        for (Declarations.Variable variable : declarations.named(name)) {
            boolean fixed = interfaces || source.is(variable.typeStart() - 1, "final") || hasFinalBefore(variable);
            int initialiser = variable.name() + 2;
            if (fixed
                    && source.is(variable.name() + 1, "=")
                    && mayBeConstant(initialiser, operandEnd(variable.name() + 1), followed)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasFinalBefore(Declarations.Variable variable) {
        for (int at = variable.typeStart() - 1; at >= 0 && source.at(at).isWord(); at--) {
            if (source.is(at, "final")) {
                return true;
            }
        }
        return false;
    }
}
