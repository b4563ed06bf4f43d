public class Generator {
    public static List<String> families() {
        return List.of("short words");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        StringBuilder text = new StringBuilder(String.valueOf(1 + random.nextInt(3)));
        for (int i = 0; i < sizes[0]; i++) {
            text.append(random.nextBoolean() ? ' ' : '\n').append("abc", 0, 1 + random.nextInt(3));
        }
        return new Object[] {text.toString()};
    }
}
