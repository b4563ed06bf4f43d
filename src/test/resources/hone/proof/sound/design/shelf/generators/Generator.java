public class Generator {
    public static List<String> families() {
        return List.of("mixed");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        List<Object> names = new ArrayList<>(List.of("Shelf"));
        List<Object> arguments = new ArrayList<>();
        arguments.add(List.of(random.nextInt(sizes[0] + 1)));
        for (int i = 0; i < sizes[0]; i++) {
            boolean put = random.nextInt(3) > 0;
            names.add(put ? "put" : "total");
            arguments.add(put ? List.of((long) random.nextInt(20) - 5) : List.of());
        }
        return new Object[] {names, arguments};
    }
}
