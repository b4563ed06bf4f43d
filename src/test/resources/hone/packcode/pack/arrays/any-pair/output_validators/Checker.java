public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        int[] numbers = (int[]) input[0];
        int target = (Integer) input[1];
        int[] pair = (int[]) actual;
        if (pair.length != 2) {
            return "two places are asked for, not " + pair.length;
        }
        for (int place : pair) {
            if (place < 0 || place >= numbers.length) {
                return "there is no place " + place;
            }
        }
        if (pair[0] == pair[1]) {
            return "one number alone is no pair";
        }
        int sum = numbers[pair[0]] + numbers[pair[1]];
        return sum == target ? null : "they add up to " + sum;
    }
}
