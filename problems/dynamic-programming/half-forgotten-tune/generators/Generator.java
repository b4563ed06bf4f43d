public class Generator {
    public static List<String> families() {
        return List.of("random", "made from the tune", "made, one sign changed", "one note", "almost everywhere", "stars and marks", "no star", "many stars");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(5000, sizes[0]));
        int m = Math.max(0, Math.min(5000, sizes[1]));
        int kinds = family.equals("one note") || family.equals("almost everywhere") ? 1 : 2 + random.nextInt(3);
        String tune = notes(n, kinds, random);
        StringBuilder memory = new StringBuilder();
        switch (family) {
            case "made from the tune", "made, one sign changed" -> {
                int i = 0;
                while (i < n && memory.length() < m) {
                    switch (random.nextInt(5)) {
                        case 0 -> {
                            memory.append('*');
                            i += random.nextInt(4);
                        }
                        case 1 -> {
                            memory.append('?');
                            i++;
                        }
                        default -> {
                            memory.append(tune.charAt(i));
                            i++;
                        }
                    }
                }
                if (i < n || random.nextInt(5) == 0) {
                    memory.setLength(Math.min(memory.length(), 4999));
                    memory.append('*');
                }
                if (family.equals("made, one sign changed")) {
                    int at = memory.isEmpty() ? -1 : random.nextInt(memory.length());
                    if (at >= 0) {
                        memory.setCharAt(at, "abc?*".charAt(random.nextInt(5)));
                    }
                }
            }
            case "almost everywhere" -> {
                // Half as many notes as would fit into the tune, so that there are as many places where all but the last are right.
                int notes = Math.max(1, Math.min(n, m) / 2);
                memory.append("*".repeat(Math.max(0, m - notes - 1)));
                if (m > notes) {
                    memory.append("a".repeat(notes - 1)).append("b*");
                }
            }
            default -> {
                String signs = switch (family) {
                    case "one note" -> "aaaa?*";
                    case "stars and marks" -> "?*";
                    case "no star" -> "abcd".substring(0, kinds) + "??????";
                    case "many stars" -> "abcd".substring(0, kinds) + "*".repeat(kinds);
                    default -> "abcd".substring(0, kinds) + "?*";
                };
                int length = family.equals("no star") && random.nextBoolean() ? n : m;
                for (int i = 0; i < length; i++) {
                    memory.append(signs.charAt(random.nextInt(signs.length())));
                }
            }
        }
        return new Object[] {tune, memory.toString()};
    }

    private static String notes(int length, int kinds, Random random) {
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < length; i++) {
            notes.append((char) ('a' + random.nextInt(kinds)));
        }
        return notes.toString();
    }
}
