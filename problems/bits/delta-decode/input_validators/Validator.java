public class Validator {
    /** Every short is a reading and every byte is a change, so only their number has to be looked at. */
    public static String check(Object[] input) {
        byte[] deltas = (byte[]) input[1];
        return deltas.length > 200_000 ? "there are " + deltas.length + " changes" : null;
    }
}
