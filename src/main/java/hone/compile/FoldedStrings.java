package hone.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How large the strings may grow that compilers compute from constants: {@code B = A + A; C = B + B; …} doubles with every
 * line. What a name stands for is estimated from above, whatever its scope: of several constants of one name it is the
 * longest, and where they hang on one another, each may be made of each of the others.
 */
final class FoldedStrings {
    /** Most characters of all folded strings, those in between included. */
    static final long MAX_CHARACTERS = 32_000_000;

    /** What a number, a truth value or an unknown name adds to a string, about. */
    private static final long OTHER = 12;

    private final ScannedSource source;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Constant> constants = new ArrayList<>();
    /** The length of the longest constant of each name. */
    private long[] lengths = {};

    /**
     * A string constant.
     *
     * @param name number of its name
     * @param from index of the first token of its initialiser
     */
    private record Constant(int name, int from) {}

    /**
     * What a constant is made of.
     *
     * @param own characters of all but other constants
     * @param names numbers of the names of those, one as often as it stands there
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Sum(int name, long own, int[] names) {}

    private FoldedStrings(ScannedSource source) {
        this.source = source;
    }

    /** The place where the bound is passed, if it is. */
    static Optional<Diagnostic> check(ScannedSource source) {
        int broken = measure(source).brokenAt();
        return broken < 0
                ? Optional.empty()
                : Optional.of(Complexity.tooComplex(
                        source, broken, "the text constants added up here would become enormous"));
    }

    /**
     * All folded strings of a source.
     *
     * @param characters how many they have, no more than one above {@link #MAX_CHARACTERS}
     * @param brokenAt index of the token with which the bound is passed, or -1
     */
    record Folded(long characters, int brokenAt) {}

    static Folded measure(ScannedSource source) {
        FoldedStrings strings = new FoldedStrings(source);
        strings.collect();
        strings.settle();
        long total = 0;
        long running = 0;
        for (int i = 0; i < source.size(); i++) {
            running = strings.endsSum(i) ? 0 : running + strings.operand(i);
            if (source.is(i - 1, "+")) {
                total += running;
            }
            if (total > MAX_CHARACTERS) {
                return new Folded(MAX_CHARACTERS + 1, i);
            }
        }
        return new Folded(total, -1);
    }

    private void collect() {
        // Whether each brace that is open is the body of an interface, whose fields are constants without a word.
        List<Boolean> bodies = new ArrayList<>();
        boolean head = false;
        for (int i = 0; i < source.size(); i++) {
            head |= source.is(i, "interface") && Outline.declaresType(source, i);
            if (source.is(i, "{")) {
                bodies.add(head);
                head = false;
            } else if (source.is(i, "}") && !bodies.isEmpty()) {
                bodies.removeLast();
            }
            boolean typed = source.is(i, "String") || source.is(i, "var");
            boolean field = !bodies.isEmpty() && bodies.getLast();
            if (typed && source.at(i + 1).isWord() && (field || isFinal(i))) {
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
            int number = numbers.computeIfAbsent(source.at(name).text(), key -> numbers.size());
            constants.add(new Constant(number, name + 2));
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
            case WORD -> {
                Integer constant = numbers.get(token.text());
                yield source.is(i + 1, ".") ? 0 : constant == null ? OTHER : lengths[constant];
            }
            case SYMBOL, NONE -> 0;
        };
    }

    /** Finds the lengths: first of what hangs on nothing unknown, then of what hangs on itself by name. */
    private void settle() {
        lengths = new long[numbers.size()];
        List<Sum> open = constants.stream().map(this::sum).toList();
        int[] unknown = new int[lengths.length];
        open.forEach(sum -> unknown[sum.name()]++);
        while (!open.isEmpty()) {
            List<Sum> left = new ArrayList<>();
            for (Sum sum : open) {
                if (Arrays.stream(sum.names()).anyMatch(name -> unknown[name] > 0)) {
                    left.add(sum);
                } else {
                    lengthen(sum);
                    unknown[sum.name()]--;
                }
            }
            if (left.size() == open.size()) {
                settleCircles(left);
                return;
            }
            // Forwards and backwards in turn, as constants may stand in either order.
            open = left.reversed();
        }
    }

    /**
     * In truth there are no circles, only several constants of one name, so no way through them is longer than their
     * number.
     */
    private void settleCircles(List<Sum> circles) {
        boolean grows = true;
        for (int round = 0; grows && round <= circles.size(); round++) {
            grows = false;
            for (Sum sum : circles) {
                grows |= lengthen(sum);
            }
        }
    }

    private boolean lengthen(Sum sum) {
        long length = sum.own();
        for (int name : sum.names()) {
            length += lengths[name];
        }
        length = Math.min(Math.max(length, OTHER), MAX_CHARACTERS + 1);
        boolean longer = length > lengths[sum.name()];
        lengths[sum.name()] = longer ? length : lengths[sum.name()];
        return longer;
    }

    private Sum sum(Constant constant) {
        long own = 0;
        List<Integer> names = new ArrayList<>();
        for (int i = constant.from(), end = initialiserEnd(constant.from()); i < end; i++) {
            Integer name =
                    source.is(i + 1, ".") ? null : numbers.get(source.at(i).text());
            if (name != null && source.at(i).isWord()) {
                names.add(name);
            } else {
                own += operand(i);
            }
        }
        return new Sum(
                constant.name(), own, names.stream().mapToInt(Integer::intValue).toArray());
    }
}
