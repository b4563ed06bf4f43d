public class Validator {
    public static String check(Object[] input) {
        int[] stamps = (int[]) input[0];
        int postage = (Integer) input[1];
        if (stamps.length < 1 || stamps.length > 40) {
            return "there are " + stamps.length + " values";
        }
        Set<Integer> seen = new HashSet<>();
        for (int stamp : stamps) {
            if (stamp < 1 || stamp > 1000000000) {
                return "a stamp is worth " + stamp;
            }
            if (!seen.add(stamp)) {
                return "the value " + stamp + " is listed twice";
            }
        }
        return postage < 0 || postage > 50000 ? "the postage is " + postage : null;
    }
}
