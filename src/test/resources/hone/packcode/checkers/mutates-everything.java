// expect: AC
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        int[] numbers = (int[]) input[0];
        int[] right = (int[]) expected;
        int[] given = (int[]) actual;
        boolean good = numbers[given[0]] + numbers[given[1]] == (Integer) input[1] && numbers[0] != 99 && given[0] != 99;
        Arrays.fill(numbers, 99);
        Arrays.fill(right, 99);
        Arrays.fill(given, 99);
        input[0] = null;
        input[1] = "nothing";
        return good ? null : "something is left of the last call";
    }
}
