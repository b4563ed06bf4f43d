// style: a name-based UUID of the sorted letters as the key, Base64 of the counts to tell collisions
class Solution {
    private record Tray(UUID id, String check) implements Comparable<Tray> {
        static Tray of(String label) {
            byte[] counts = new byte[26];
            for (int i = 0; i < label.length(); i++) counts[label.charAt(i) - 'a']++;
            return new Tray(UUID.nameUUIDFromBytes(counts), Base64.getEncoder().withoutPadding().encodeToString(counts));
        }

        @Override
        public int compareTo(Tray other) {
            return Comparator.comparing(Tray::id).thenComparing(Tray::check).compare(this, other);
        }
    }

    public List<List<String>> group(String[] labels) {
        NavigableMap<Tray, List<String>> trays = new TreeMap<>();
        for (String label : labels) {
            trays.computeIfAbsent(Tray.of(label), tray -> new ArrayList<>()).add(label);
        }
        List<List<String>> result = new ArrayList<>();
        for (Map.Entry<Tray, List<String>> e = trays.pollFirstEntry(); e != null; e = trays.pollFirstEntry()) {
            result.add(Collections.unmodifiableList(e.getValue()));
        }
        return result;
    }
}
