// style: an enum of the letters and an EnumMap as the key
class Solution {
    enum Letter {
        A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z;

        private static final Letter[] ALL = values();

        static Letter of(char c) {
            return ALL[Character.toUpperCase(c) - 'A'];
        }
    }

    public List<List<String>> group(String[] labels) {
        Map<EnumMap<Letter, Integer>, List<String>> groups = new HashMap<>();
        for (String label : labels) {
            EnumMap<Letter, Integer> counts = new EnumMap<>(Letter.class);
            for (char c : label.toCharArray()) {
                Integer old = counts.put(Letter.of(c), 1);
                if (old != null) {
                    counts.replace(Letter.of(c), old + 1);
                }
            }
            groups.computeIfAbsent(counts, k -> new ArrayList<>()).add(label);
        }
        return groups.values().stream().collect(Collectors.toCollection(LinkedList::new));
    }
}
