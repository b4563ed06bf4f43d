public class Generator {
    public static List<String> families() {
        return List.of("random", "mirrored", "one note changed", "repeated", "alike", "large numbers", "same digits", "halves");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(80000, sizes[0]));
        int[] notes = new int[n];
        for (int i = 0; i < n; i++) {
            notes[i] = switch (family) {
                case "random" -> random.nextInt(2);
                case "alike" -> 3;
                case "large numbers" -> random.nextInt(2000000001) - 1000000000;
                case "same digits" -> random.nextBoolean() ? 12 : random.nextBoolean() ? 21 : 1;
                default -> random.nextInt(10);
            };
        }
        if (family.equals("halves")) {
            System.arraycopy(notes, 0, notes, n - n / 2, n / 2);
        } else if (family.equals("repeated")) {
            for (int i = 3; i < n; i++) {
                notes[i] = notes[i % 3];
            }
        } else if (!family.equals("random")) {
            for (int i = 0; i < n / 2; i++) {
                notes[n - 1 - i] = notes[i];
            }
            if (n > 0 && (family.equals("one note changed") || (family.equals("same digits") && random.nextBoolean()))) {
                notes[random.nextInt(n)] += 1;
            }
        }
        List<Object> list = new ArrayList<>();
        for (int note : notes) {
            list.add(note);
        }
        return new Object[] {list};
    }
}
