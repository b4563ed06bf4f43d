public class Generator {
    public static List<String> families() {
        return List.of("random", "two kinds", "the same", "few changes", "shifted", "one kind", "reversed", "nothing alike", "empty");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(2000, sizes[0]));
        int m = Math.max(0, Math.min(2000, sizes[1]));
        int kinds = family.equals("two kinds") ? 2 : family.equals("one kind") ? 1 : 2 + random.nextInt(6);
        String necklace = row(n, kinds, 'a', random);
        String card = row(m, kinds, 'a', random);
        switch (family) {
            case "the same" -> card = necklace;
            case "reversed" -> card = new StringBuilder(necklace).reverse().toString();
            case "shifted" -> {
                int cut = random.nextInt(n + 1);
                card = necklace.substring(cut) + row(Math.min(cut, random.nextInt(4)), kinds, 'a', random);
            }
            case "nothing alike" -> card = row(m, kinds, 'n', random);
            case "empty" -> {
                if (random.nextBoolean()) {
                    card = "";
                } else {
                    necklace = "";
                }
            }
            case "few changes" -> {
                StringBuilder changed = new StringBuilder(necklace);
                for (int i = random.nextInt(5); i > 0; i--) {
                    int at = random.nextInt(changed.length() + 1);
                    if (random.nextInt(3) == 0 && changed.length() < 2000) {
                        changed.insert(at, row(1, kinds, 'a', random));
                    } else if (at < changed.length()) {
                        if (random.nextBoolean()) {
                            changed.deleteCharAt(at);
                        } else {
                            changed.setCharAt(at, 'z');
                        }
                    }
                }
                card = changed.toString();
            }
            default -> {
            }
        }
        return new Object[] {necklace, card};
    }

    private static String row(int length, int kinds, char first, Random random) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < length; i++) {
            row.append((char) (first + random.nextInt(kinds)));
        }
        return row.toString();
    }
}
