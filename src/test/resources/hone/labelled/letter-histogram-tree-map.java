// input: String random
// time: n
// space: 1
// tags: library, tree-map, constant-size, space
// why: the tree map has at most 26 keys, so each merge is constant
class Solution {
    public String solve(String s) {
        TreeMap<Character, Integer> histogram = new TreeMap<>();
        for (int i = 0; i < s.length(); i++) {
            histogram.merge(s.charAt(i), 1, Integer::sum);
        }
        Map.Entry<Character, Integer> first = histogram.firstEntry();
        return first == null ? "" : first.getKey() + "=" + first.getValue();
    }
}
