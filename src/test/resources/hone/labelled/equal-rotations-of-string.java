// input: String equal
// time: n^2
// space: n
// tags: library, string, substring, garbage, jdk-cost
// why: n rotations are built and compared in full, as all are equal; each is garbage after its comparison
class Solution {
    public int solve(String s) {
        int same = 0;
        for (int i = 0; i < s.length(); i++) {
            String rotated = s.substring(i) + s.substring(0, i);
            if (rotated.equals(s)) same++;
        }
        return same;
    }
}
