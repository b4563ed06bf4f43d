public class Generator {
    public static List<String> families() {
        return List.of("random", "enough", "just enough", "break even everywhere", "one rich well", "large amounts", "dry at the end");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(100000, sizes[0]));
        int[] water = new int[n];
        int[] need = new int[n];
        int rich = random.nextInt(n);
        for (int i = 0; i < n; i++) {
            water[i] = random.nextInt(10);
            need[i] = random.nextInt(10);
            switch (family) {
                case "enough" -> water[i] += random.nextInt(3);
                case "break even everywhere" -> need[i] = water[i];
                case "one rich well" -> {
                    water[i] = i == rich ? Math.min(1000000000, 2 * n) : 0;
                    need[i] = 2;
                }
                case "large amounts" -> {
                    water[i] = 1000000000 - random.nextInt(1000);
                    need[i] = random.nextInt(4) == 0 ? 1000000000 : random.nextInt(1000000001);
                }
                case "dry at the end" -> {
                    water[i] = 1;
                    need[i] = i == n - 1 ? 2 : 1;
                }
                default -> {
                }
            }
        }
        if (family.equals("just enough")) {
            // Moves water about so that the sum of the changes is 0 or 1.
            int over = -random.nextInt(2);
            for (int i = 0; i < n; i++) {
                over += water[i] - need[i];
            }
            if (over < 0) {
                water[rich] -= over;
            } else {
                need[rich] += over;
            }
        }
        return new Object[] {water, need};
    }
}
