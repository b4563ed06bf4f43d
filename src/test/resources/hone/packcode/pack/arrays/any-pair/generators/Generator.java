public class Generator {
    public static List<String> families() {
        return List.of("random", "last two");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int[] numbers = new int[Math.max(2, sizes[0])];
        if (family.equals("random")) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = random.nextInt(1000);
            }
        }
        numbers[numbers.length - 1] = 5000;
        numbers[numbers.length - 2] = 6000;
        return new Object[] {numbers, 11000};
    }
}
