public class Generator {
    public static List<String> families() {
        return List.of("random", "hollow", "sponge with a skin", "hollow with a window", "heavy slices", "chequered", "one room or two",
                "tunnels", "flat or long", "all empty or all metal", "empty beam");
    }

    /** sizes[0]: about the number of cells, never less than are made. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(40_000, sizes[0]));
        int[] lengths = lengths(family, n, random);
        int sizeX = lengths[0];
        int sizeY = lengths[1];
        int sizeZ = lengths[2];
        boolean[][][] solid = new boolean[sizeX][sizeY][sizeZ];
        int[][][] weight = new int[sizeX][sizeY][sizeZ];
        boolean empty = random.nextBoolean();
        boolean small = random.nextBoolean();
        for (int x = 0; x < sizeX; x++) {
            for (int y = 0; y < sizeY; y++) {
                for (int z = 0; z < sizeZ; z++) {
                    boolean skin = x == 0 || y == 0 || z == 0 || x == sizeX - 1 || y == sizeY - 1 || z == sizeZ - 1;
                    solid[x][y][z] = switch (family) {
                        case "hollow", "hollow with a window" -> skin;
                        case "sponge with a skin" -> skin || random.nextInt(10) < 5;
                        case "heavy slices" -> skin || z % 3 == 0;
                        case "chequered" -> skin || (x + y + z) % 2 == 0;
                        case "one room or two" -> skin || y == sizeY / 2 && random.nextInt(12) > 0;
                        case "tunnels" -> random.nextInt(skin ? 25 : 10) > (skin ? 0 : 4);
                        case "all empty or all metal" -> !empty;
                        case "empty beam" -> false;
                        default -> random.nextInt(10) < (skin ? 8 : 5);
                    };
                    weight[x][y][z] = switch (family) {
                        case "hollow" -> random.nextInt(10);
                        case "heavy slices" -> 1_000_000_000;
                        default -> random.nextInt(small ? 5 : 1_000_000_001);
                    };
                }
            }
        }
        if (family.equals("hollow with a window")) {
            // Somewhere in the skin, so it may also be in an edge, where it lets nothing in.
            int[] at = {random.nextInt(sizeX), random.nextInt(sizeY), random.nextInt(sizeZ)};
            int axis = random.nextInt(3);
            at[axis] = random.nextBoolean() ? 0 : lengths[axis] - 1;
            solid[at[0]][at[1]][at[2]] = false;
        }
        return new Object[] {solid, weight};
    }

    /** Three lengths whose product is n at most, near it where that is possible. */
    private static int[] lengths(String family, int n, Random random) {
        if (family.equals("empty beam")) {
            // However long, the same part of it lies at the surface.
            int wide = Math.min(4, (int) Math.sqrt(n));
            return new int[] {wide, wide, n / wide / wide};
        }
        int first = (int) Math.cbrt(n + 0.5);
        if (family.equals("flat or long")) {
            first = 1 + random.nextInt(Math.min(3, n));
        } else if (!family.equals("hollow") && first > 3) {
            first -= random.nextInt(2);
        }
        int second = family.equals("flat or long") ? Math.min(n / first, 1 + random.nextInt(4)) : (int) Math.sqrt(n / first + 0.5);
        int third = Math.max(1, n / first / second);
        List<Integer> lengths = new ArrayList<>(List.of(first, second, third));
        if (!family.equals("hollow")) {
            Collections.shuffle(lengths, random);
        }
        return new int[] {lengths.get(0), lengths.get(1), lengths.get(2)};
    }
}
