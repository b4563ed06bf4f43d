// style: 26 counts of six bits packed into three longs, a record of longs as the key
class Solution {
    record Packed(long a, long b, long c) {}

    static Packed pack(String label) {
        long a = 0, b = 0, c = 0;
        for (int i = 0; i < label.length(); i++) {
            int letter = label.charAt(i) & 31;
            if (letter <= 10) a += 1L << 6 * (letter - 1);
            else if (letter <= 20) b += 1L << 6 * (letter - 11);
            else c += 1L << 6 * (letter - 21);
        }
        return new Packed(a, b, c);
    }

    public List<List<String>> group(String[] labels) {
        var groups = new HashMap<Packed, List<String>>(labels.length * 4 / 3 + 1);
        for (var label : labels) groups.computeIfAbsent(pack(label), k -> new ArrayList<>(1)).add(label);
        return new ArrayList<>(groups.values());
    }
}
