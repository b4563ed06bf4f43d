package hone.compile;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A source made to blow a compiler up, of any size.
 *
 * @param name what there is much of
 * @param sized the source with that many of it
 */
public record Bomb(String name, IntFunction<String> sized) {
    /** The source with {@code size} of it. */
    public String source(int size) {
        return sized.apply(size);
    }

    /** The largest size whose source is not refused for its length alone. */
    public int largest() {
        int fits = 1;
        while (fits(fits * 2)) {
            fits *= 2;
        }
        int step = fits;
        while (step > 0) {
            fits += fits(fits + step) ? step : 0;
            step /= 2;
        }
        return fits;
    }

    private boolean fits(int size) {
        // What only grows in depth may need more and more a step; nobody asks for more than this.
        return size <= Complexity.MAX_BYTES
                && source(size).getBytes(StandardCharsets.UTF_8).length <= Complexity.MAX_BYTES;
    }

    /** A bomb whose text stands in a class. */
    static Bomb inClass(String name, IntFunction<String> members) {
        return new Bomb(name, size -> "class Solution { " + members.apply(size) + " }");
    }

    /** A bomb whose text stands in a method that gives an {@code int} and has the parameters {@code n, b, s, o}. */
    static Bomb inMethod(String name, IntFunction<String> statements) {
        return inClass(
                name,
                size -> "int f(int n, boolean b, String s, Object o) { " + statements.apply(size) + " return n; }");
    }

    /** One piece after another. */
    static String each(int count, IntFunction<String> piece) {
        return each(count, "", piece);
    }

    /** One piece after another with something in between. */
    static String each(int count, String between, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining(between));
    }

    /** One in another in another. */
    static String nested(int depth, String open, String inside, String close) {
        return open.repeat(depth) + inside + close.repeat(depth);
    }

    @Override
    public String toString() {
        return name;
    }
}
