// input: int n
// time: log n
// space: log n
// tags: library, string, stream, space
// why: Integer.toBinaryString(n) has about log2 n characters and each is visited once
class Solution {
    public long solve(int n) {
        return Integer.toBinaryString(n).chars().filter(c -> c == '1').count();
    }
}
