package hone.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How large the strings may grow that compilers compute from constants: {@code B = A + A; C = B + B; …} doubles with every
 * line. What a name stands for is estimated from above, whatever its scope.
 */
final class FoldedStrings {
    /** Most characters of all folded strings, those in between included. */
    static final long MAX_CHARACTERS = 32_000_000;

    /** What a number, a truth value or an unknown name adds to a string, about. */
    private static final long OTHER = 12;

    private final ScannedSource source;
    /** Where the initialisers of each string constant of that name begin. */
    private final Map<String, List<Integer>> initialisers = new HashMap<>();

    private final Map<String, Long> lengths = new HashMap<>();

    private FoldedStrings(ScannedSource source) {
        this.source = source;
    }

    /** The place where the bound is passed, if it is. */
    static Optional<Diagnostic> check(ScannedSource source) {
        FoldedStrings strings = new FoldedStrings(source);
        strings.collect();
        long total = 0;
        long running = 0;
        for (int i = 0; i < source.size(); i++) {
            running = strings.endsSum(i) ? 0 : running + strings.operand(i);
            if (source.is(i - 1, "+")) {
                total += running;
            }
            if (total > MAX_CHARACTERS) {
                return Optional.of(
                        Complexity.tooComplex(source, i, "the text constants added up here would become enormous"));
            }
        }
        return Optional.empty();
    }

    private void collect() {
        boolean interfaces = source.tokens().stream().anyMatch(token -> token.is("interface"));
        for (int i = 0; i < source.size(); i++) {
            boolean typed = source.is(i, "String") || source.is(i, "var");
            if (typed && source.at(i + 1).isWord() && (interfaces || isFinal(i))) {
                collectDeclarators(i + 1);
            }
        }
    }

    /** Whether {@code final} stands shortly before the type at {@code i}, which may be a qualified name. */
    private boolean isFinal(int i) {
        for (int at = i - 1; at >= 0 && i - at < 12; at--) {
            Token token = source.at(at);
            if (token.is("final")) {
                return true;
            }
            if (!token.isWord() && !token.is(".") && !token.is("@")) {
                return false;
            }
        }
        return false;
    }

    private void collectDeclarators(int first) {
        int name = first;
        while (source.at(name).isWord() && source.is(name + 1, "=")) {
            initialisers
                    .computeIfAbsent(source.at(name).text(), key -> new ArrayList<>())
                    .add(name + 2);
            name = initialiserEnd(name + 2);
            name += source.is(name, ",") ? 1 : 0;
        }
    }

    private int initialiserEnd(int from) {
        int at = from;
        while (at < source.size() && !endsSum(at) && !source.is(at, ")")) {
            boolean skips = source.is(at, "(") && source.partner(at) > at;
            at = skips ? source.partner(at) + 1 : at + 1;
        }
        return at;
    }

    private boolean endsSum(int i) {
        return source.is(i, ";") || source.is(i, ",") || source.is(i, "{") || source.is(i, "}") || source.is(i, "=");
    }

    private long operand(int i) {
        Token token = source.at(i);
        return switch (token.kind()) {
            case STRING, NUMBER, CHARACTER -> token.text().length();
            case WORD -> source.is(i + 1, ".") ? 0 : length(token.text());
            case SYMBOL, NONE -> 0;
        };
    }

    /** The length of what {@code name} stands for; without recursion, as names may hang on one another by the thousand. */
    private long length(String name) {
        if (!initialisers.containsKey(name)) {
            return OTHER;
        }
        Deque<String> open = new ArrayDeque<>(List.of(name));
        Set<String> expanded = new HashSet<>();
        while (!open.isEmpty()) {
            String top = open.peek();
            if (lengths.containsKey(top)) {
                open.pop();
            } else if (expanded.add(top)) {
                namesIn(top).stream()
                        .filter(next -> !expanded.contains(next) && !lengths.containsKey(next))
                        .forEach(open::push);
            } else {
                lengths.put(top, longestInitialiser(top));
            }
        }
        return lengths.getOrDefault(name, OTHER);
    }

    private Set<String> namesIn(String name) {
        Set<String> names = new HashSet<>();
        for (int from : initialisers.getOrDefault(name, List.of())) {
            for (int i = from, end = initialiserEnd(from); i < end; i++) {
                if (initialisers.containsKey(source.at(i).text())) {
                    names.add(source.at(i).text());
                }
            }
        }
        return names;
    }

    private long longestInitialiser(String name) {
        long longest = OTHER;
        for (int from : initialisers.getOrDefault(name, List.of())) {
            long sum = 0;
            for (int i = from, end = initialiserEnd(from); i < end; i++) {
                String word = source.at(i).text();
                sum += initialisers.containsKey(word) ? lengths.getOrDefault(word, OTHER) : operand(i);
            }
            longest = Math.max(longest, Math.min(sum, MAX_CHARACTERS + 1));
        }
        return longest;
    }
}
