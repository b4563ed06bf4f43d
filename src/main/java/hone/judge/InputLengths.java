package hone.judge;

import java.util.Map;
import java.util.TreeMap;

/**
 * Tells inputs that are shorter than their size says. A generator that cannot make an input of some size makes the largest that it
 * can, and what that costs is no point of the curve. For one thread at a time.
 */
final class InputLengths {
    /** Below this a length says little: what surrounds the content counts for too much. */
    private static final long LEAST = 64;
    /** A length for each unit of size that changes by less than this follows the size. */
    private static final double STEADY = 0.1;
    /** One that falls by more than this does so no longer. */
    private static final double SHORTER = 0.15;

    private final TreeMap<Long, Double> eachBySize = new TreeMap<>();

    /**
     * Says whether an input is too short for its size, going by two smaller ones whose length followed the size.
     *
     * @param size at least 1
     * @param length of the input, in any unit
     */
    boolean isShort(long size, int length) {
        double each = (double) length / size;
        Map.Entry<Long, Double> smaller = eachBySize.lowerEntry(size);
        if (smaller != null && each < (1 - SHORTER) * smaller.getValue()) {
            Map.Entry<Long, Double> smallest = eachBySize.lowerEntry(smaller.getKey());
            if (smallest != null && Math.abs(smaller.getValue() / smallest.getValue() - 1) < STEADY) {
                return true;
            }
        }
        if (size >= LEAST) {
            eachBySize.put(size, each);
        }
        return false;
    }
}
