// input: int[] zeros
// time: n
// space: 1
// tags: library, hash-set, space
// why: one expected constant-time add per element, but the set never has more than one entry
class Solution {
    public int solve(int[] a) {
        Set<Integer> values = new HashSet<>();
        int repeats = 0;
        for (int x : a) {
            if (!values.add(x)) repeats++;
        }
        return repeats;
    }
}
