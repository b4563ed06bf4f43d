public class Validator {
    public static String check(Object[] input) {
        int[] numbers = (int[]) input[0];
        int target = (Integer) input[1];
        if (numbers.length < 2 || numbers.length > 250_000) {
            return "there are " + numbers.length + " bookings";
        }
        Map<Long, Integer> seen = new HashMap<>();
        long pairs = 0;
        for (int number : numbers) {
            pairs += seen.getOrDefault((long) target - number, 0);
            seen.merge((long) number, 1, Integer::sum);
        }
        return pairs == 1 ? null : pairs + " pairs have the sum " + target;
    }
}
