public class Validator {
    public static String check(Object[] input) {
        float[] samples = (float[]) input[0];
        int radius = (Integer) input[1];
        if (samples.length > 60_000) {
            return "there are " + samples.length + " samples";
        }
        for (float sample : samples) {
            // Written so that it refuses a NaN, too.
            if (!(sample >= -1_000_000 && sample <= 1_000_000)) {
                return "a sample is " + sample;
            }
        }
        return radius < 0 || radius > samples.length ? "the radius is " + radius : null;
    }
}
