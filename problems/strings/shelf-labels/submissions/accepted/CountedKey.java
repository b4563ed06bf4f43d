// time: n; space: n
class Solution {
    public List<List<String>> group(String[] labels) {
        return new ArrayList<>(Arrays.stream(labels)
                .collect(Collectors.groupingBy(Solution::key))
                .values());
    }

    private static String key(String label) {
        var counts = new char[26];
        for (var letter : label.toCharArray()) {
            counts[letter - 'a']++;
        }
        return new String(counts);
    }
}
