// input: String random
// time: n^2
// space: n^2
// tags: library, string, substring, hash-map, space, jdk-cost
// why: n prefixes of average length n/2 are copied, hashed and kept
class Solution {
    public int solve(String s) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 1; i <= s.length(); i++) {
            index.putIfAbsent(s.substring(0, i), i);
        }
        int sum = 0;
        for (int v : index.values()) sum += v;
        return sum;
    }
}
