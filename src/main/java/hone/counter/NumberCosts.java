package hone.counter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What large numbers and sets of bits cost, by their length in words. */
public final class NumberCosts {
    private NumberCosts() {}

    /** Adds, compares, shifts: every word once. */
    public static void words(@Nullable Object number, int line) {
        Meter.charge(line, 4 + wordsOf(number));
    }

    /** Adds or combines two: every word of the longer once. */
    public static void wordsOfBoth(@Nullable Object one, @Nullable Object other, int line) {
        Meter.charge(line, 4 + Math.max(wordsOf(one), wordsOf(other)));
    }

    /** Multiplies or divides: every word with every word. */
    public static void product(@Nullable Object one, @Nullable Object other, int line) {
        Meter.charge(line, 4 + wordsOf(one) * wordsOf(other));
    }

    /** Makes a number whose every word costs as many steps as there are words: powers, roots, decimal digits. */
    public static void square(@Nullable Object number, int line) {
        Meter.charge(line, 4 + wordsOf(number) * wordsOf(number));
    }

    /** Powers modulo: a product for each bit of the exponent. */
    public static void modularPower(@Nullable Object exponent, @Nullable Object modulus, int line) {
        long words = wordsOf(modulus);
        long bits = exponent instanceof BigInteger whole ? 1 + whole.bitLength() : 1;
        Meter.charge(line, 4 + bits * words * words);
    }

    /** Looks at every bit, 64 in a step. */
    public static void bits(@Nullable Object set, int line) {
        Meter.charge(line, 2 + (set instanceof BitSet bits ? bits.length() / 64 : 0));
    }

    /** Looks for the next bit, 64 in a step. */
    public static void nextBit(@Nullable Object set, int from, int found, int line) {
        long end = found < 0 && set instanceof BitSet bits ? bits.length() : found;
        Meter.charge(line, 2 + Math.max(0, end - from) / 64);
    }

    private static long wordsOf(@Nullable Object number) {
        return switch (number) {
            case BigInteger whole -> 1 + whole.bitLength() / 32;
            case BigDecimal decimal -> 1 + decimal.unscaledValue().bitLength() / 32;
            case String digits -> 1 + digits.length() / 9;
            case null, default -> 1;
        };
    }
}
