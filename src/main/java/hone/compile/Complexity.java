package hone.compile;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bounds within which no compiler runs out of stack, memory or patience. They lie far beyond what people write: the
 * deepest of several thousand real solutions stays under a tenth of each.
 */
final class Complexity {
    /** Longest source, in bytes of UTF-8. */
    static final int MAX_BYTES = 256 * 1024;
    /** Deepest nesting of brackets of all kinds. */
    static final int MAX_NESTING = 200;
    /** Most operators, calls and statement words that one syntax tree path can hold. */
    static final int MAX_CHAIN = 3000;
    /** Most {@code else} in one chain. */
    static final int MAX_ELSE = 500;
    /** Deepest nesting of type arguments. */
    static final int MAX_TYPE_ARGUMENTS = 200;
    /** Most types declared, anonymous ones included. */
    static final int MAX_TYPES = 1000;
    /** Deepest nesting of types. */
    static final int MAX_TYPE_NESTING = 40;
    /** Longest name, in UTF-16 units. */
    static final int MAX_NAME = 256;
    /** Deepest nesting of {@code finally} in {@code finally}: each level at least doubles the code. */
    static final int MAX_FINALLY_NESTING = 4;
    /** Most tokens that copies of {@code finally} blocks may amount to. */
    static final long MAX_FINALLY_COPIES = 2_000_000;

    private static final String ID = "TooComplex";
    private static final String CHAIN_TOO_LONG =
            "more than " + MAX_CHAIN + " operators, calls or statements hang on one another here";
    private static final Set<String> LINKS = Set.of(
            "if",
            "for",
            "while",
            "do",
            "switch",
            "try",
            "synchronized",
            "else",
            "instanceof",
            "new",
            "return",
            "throw",
            "case",
            "yield");
    private static final Set<String> CLOSERS = Set.of(")", "]", "}");
    /** After a closing brace these go on with what stands before it. */
    private static final Set<String> CONTINUING = Set.of("else", "catch", "finally", "while", "instanceof");

    private final ScannedSource source;
    private int depth;
    private final int[] inherited = new int[MAX_NESTING + 2];
    private final int[] links = new int[MAX_NESTING + 2];
    private final int[] elses = new int[MAX_NESTING + 2];
    private final int[] angles = new int[MAX_NESTING + 2];
    private final boolean[] typeBody = new boolean[MAX_NESTING + 2];
    private final boolean[] finallyBody = new boolean[MAX_NESTING + 2];
    private boolean typeHead;
    private int types;
    private int exits;
    private long finallyTokens;

    private Complexity(ScannedSource source) {
        this.source = source;
    }

    /** The first bound that a source breaks, as a diagnostic with its place, if there is one. */
    static Optional<Diagnostic> check(ScannedSource source) {
        Complexity walk = new Complexity(source);
        for (int i = 0; i < source.size(); i++) {
            String broken = walk.step(i);
            if (broken != null) {
                return Optional.of(tooComplex(source, i, broken));
            }
        }
        return FoldedStrings.check(source);
    }

    /** A diagnostic for a source that is too long to be looked at, if it is. */
    static Optional<Diagnostic> checkLength(String source) {
        boolean tooLong = source.length() > MAX_BYTES || source.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
        return tooLong
                ? Optional.of(tooComplex(1, 1, 1, "the source is longer than " + MAX_BYTES / 1024 + " KB"))
                : Optional.empty();
    }

    static Diagnostic tooComplex(ScannedSource source, int index, String why) {
        Token token = source.at(index);
        int length = Math.max(1, token.end() - token.start());
        return tooComplex(source.line(token.start()), source.column(token.start()), length, why);
    }

    static Diagnostic tooComplex(int line, int column, int length, String why) {
        String message = "too complex to compile: " + why;
        return new Diagnostic(line, column, length, Diagnostic.Severity.ERROR, message, ID);
    }

    /** Takes in one token and says which bound it breaks. */
    private @Nullable String step(int i) {
        Token token = source.at(i);
        if (token.isWord()) {
            return word(i, token);
        }
        if (token.kind() != Token.Kind.SYMBOL) {
            return null;
        }
        switch (token.text()) {
            case ")", "]", "}" -> {
                return close(i);
            }
            case ";" -> endStatement(i);
            case "," -> links[depth] = 0;
            case "<" -> angles[depth]++;
            case ">" -> angles[depth] = Math.max(0, angles[depth] - 1);
            default -> {}
        }
        if (!token.is(";") && !token.is(",")) {
            links[depth]++;
        }
        if (isChainTooLong()) {
            return CHAIN_TOO_LONG;
        }
        if (angles[depth] > MAX_TYPE_ARGUMENTS) {
            return "type arguments are nested more than " + MAX_TYPE_ARGUMENTS + " deep here";
        }
        return token.is("(") || token.is("[") || token.is("{") ? open(i) : null;
    }

    private @Nullable String word(int i, Token token) {
        if (token.text().length() > MAX_NAME) {
            return "this name has more than " + MAX_NAME + " characters";
        }
        if (LINKS.contains(token.text())) {
            links[depth]++;
        }
        if (isChainTooLong()) {
            return CHAIN_TOO_LONG;
        }
        if (token.is("else") && ++elses[depth] > MAX_ELSE) {
            return "this chain has more than " + MAX_ELSE + " \"else\"";
        }
        if (token.is("return") || token.is("break") || token.is("continue")) {
            exits++;
        }
        if (Outline.declaresType(source, i)) {
            typeHead = true;
            return countType();
        }
        return null;
    }

    private boolean isChainTooLong() {
        return inherited[depth] + links[depth] > MAX_CHAIN;
    }

    private @Nullable String countType() {
        return ++types > MAX_TYPES ? "more than " + MAX_TYPES + " types are declared" : null;
    }

    private @Nullable String open(int i) {
        if (depth + 1 > MAX_NESTING) {
            return "brackets are nested more than " + MAX_NESTING + " deep here";
        }
        boolean brace = source.is(i, "{");
        boolean anonymous = brace && source.is(i - 1, ")") && isCreation(source.partner(i - 1));
        depth++;
        inherited[depth] = inherited[depth - 1] + links[depth - 1];
        links[depth] = 0;
        elses[depth] = 0;
        angles[depth] = 0;
        typeBody[depth] = anonymous || (brace && typeHead);
        finallyBody[depth] = brace && source.is(i - 1, "finally");
        typeHead &= !brace;
        if (typeBody[depth] && count(typeBody) > MAX_TYPE_NESTING) {
            return "types are nested more than " + MAX_TYPE_NESTING + " deep here";
        }
        if (finallyBody[depth]) {
            String broken = enterFinally(i);
            if (broken != null) {
                return broken;
            }
        }
        return anonymous ? countType() : null;
    }

    private @Nullable String enterFinally(int i) {
        int nesting = count(finallyBody);
        if (nesting > MAX_FINALLY_NESTING) {
            return "\"finally\" is nested more than " + MAX_FINALLY_NESTING + " deep here";
        }
        int end = source.partner(i);
        finallyTokens += ((long) (end < 0 ? source.size() : end) - i) << nesting;
        return null;
    }

    private @Nullable String close(int i) {
        if (depth > 0) {
            depth--;
        }
        if (!source.is(i, "}")) {
            return null;
        }
        // The code of a block runs on every way out of its "try", and compilers copy it for each.
        if (finallyTokens * (exits + 2L) > MAX_FINALLY_COPIES) {
            return "too many ways lead through \"finally\" blocks that are too long";
        }
        Token next = source.at(i + 1);
        boolean begins = (next.isWord() && !CONTINUING.contains(next.text())) || next.is("{") || next.is("@");
        if (begins || CLOSERS.contains(next.text())) {
            reset();
        }
        return null;
    }

    private void endStatement(int i) {
        if (!source.is(i + 1, "else")) {
            reset();
        }
        typeHead = false;
    }

    private void reset() {
        links[depth] = 0;
        elses[depth] = 0;
        angles[depth] = 0;
    }

    private int count(boolean[] marks) {
        int count = 0;
        for (int d = 0; d <= depth; d++) {
            count += marks[d] ? 1 : 0;
        }
        return count;
    }

    /** Whether the parenthesis at {@code open} holds the arguments of a {@code new}. */
    private boolean isCreation(int open) {
        int at = open - 1;
        while (at > 0 && open - at < 40 && isPartOfTypeName(source.at(at))) {
            if (source.is(at, "new")) {
                return true;
            }
            at--;
        }
        return false;
    }

    private static boolean isPartOfTypeName(Token token) {
        return token.isWord() || token.is(".") || token.is("<") || token.is(">") || token.is(",") || token.is("?");
    }
}
