// input: int n
// time: n
// space: n
// tags: library, string, repeat
// why: repeat builds a string of 2n characters and chars visits each of them
class Solution {
    public long solve(int n) {
        String wave = "ab".repeat(n);
        return wave.chars().filter(ch -> ch == 'b').count();
    }
}
