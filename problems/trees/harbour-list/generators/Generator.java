public class Generator {
    public static List<String> families() {
        return List.of("random", "short beginnings", "few letters", "same names", "come and go", "long alike", "strangers leave", "nobody there");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = family.equals("nobody there") ? 0 : Math.min(25000, sizes[0]);
        int m = Math.max(1, Math.min(12000, sizes[1]));
        int letters = switch (family) {
            case "few letters", "same names", "long alike", "random" -> 2;
            case "short beginnings" -> 2;
            default -> 3;
        };
        int longest = switch (family) {
            case "same names" -> 1;
            case "random", "come and go", "strangers leave" -> 3;
            case "short beginnings" -> 5;
            default -> 10;
        };
        List<String> known = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            known.add(name(family, letters, longest, random));
        }
        List<Object> calls = new ArrayList<>(List.of("HarbourList"));
        List<Object> arguments = new ArrayList<>();
        arguments.add(new ArrayList<Object>(List.of(new ArrayList<Object>(known))));
        for (int i = 0; i < m; i++) {
            String old = known.isEmpty() ? "a" : known.get(random.nextInt(known.size()));
            int kind = random.nextInt(4);
            String text = old;
            if (family.equals("short beginnings") || kind >= 2) {
                int length = family.equals("short beginnings") ? Math.min(old.length(), random.nextInt(2)) : random.nextInt(old.length() + 1);
                calls.add("count");
                text = random.nextInt(8) == 0 && length < 10 ? old.substring(0, length) + "a" : old.substring(0, length);
            } else if (kind == 1) {
                calls.add("leave");
                if (family.equals("strangers leave") && old.length() > 1) {
                    text = old.substring(0, old.length() - 1);
                }
            } else {
                calls.add("arrive");
                text = name(family, letters, longest, random);
                known.add(text);
            }
            arguments.add(List.of(text));
        }
        return new Object[] {calls, arguments};
    }

    private static String name(String family, int letters, int longest, Random random) {
        StringBuilder name = new StringBuilder(family.equals("long alike") ? "aaaaaaa" : "");
        int length = family.equals("short beginnings") ? longest : name.length() + 1 + random.nextInt(longest - name.length());
        while (name.length() < length) {
            boolean wide = family.equals("short beginnings") && name.length() > 0;
            name.append((char) ('a' + random.nextInt(wide ? 26 : letters)));
        }
        return name.toString();
    }
}
