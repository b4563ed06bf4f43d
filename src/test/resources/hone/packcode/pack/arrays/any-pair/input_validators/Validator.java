public class Validator {
    public static String check(Object[] input) {
        int[] numbers = (int[]) input[0];
        Set<Integer> seen = new HashSet<>();
        for (int number : numbers) {
            if (seen.contains((Integer) input[1] - number)) {
                return null;
            }
            seen.add(number);
        }
        return "no two numbers add up to " + input[1];
    }
}
