public class Generator {
    public static List<String> families() {
        return List.of("random", "rising", "falling");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int[] heights = new int[sizes[0]];
        for (int i = 0; i < heights.length; i++) {
            int step = 1 + random.nextInt(9);
            int before = i == 0 ? 0 : heights[i - 1];
            boolean up = family.equals("rising") || (family.equals("random") && random.nextBoolean());
            heights[i] = up ? before + step : before - step;
        }
        return new Object[] {heights};
    }
}
