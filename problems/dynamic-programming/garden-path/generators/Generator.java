public class Generator {
    public static List<String> families() {
        return List.of("length", "one less");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int length = family.equals("length") ? sizes[0] : sizes[0] - 1;
        return new Object[] {Math.max(1, Math.min(70, length))};
    }
}
