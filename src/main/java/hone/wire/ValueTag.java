package hone.wire;

/**
 * The first byte of an encoded value. What follows: nothing, nothing, nothing, a signed number, a real, text, a count and
 * that many values, a count and that many signed numbers, a shape and a value.
 */
public final class ValueTag {
    public static final int ABSENT = 0;
    public static final int FALSE = 1;
    public static final int TRUE = 2;
    public static final int WHOLE = 3;
    public static final int REAL = 4;
    public static final int TEXT = 5;
    public static final int SEQUENCE = 6;
    /** A sequence of numbers alone, without a tag for each. */
    public static final int WHOLES = 7;

    /** A value that its shape stands before. */
    public static final int TOLD = 8;

    private ValueTag() {}
}
