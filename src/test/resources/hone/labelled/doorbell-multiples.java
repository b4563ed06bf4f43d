// input: int n
// time: n log n
// space: n
// tags: number theory, harmonic loop
// why: the inner loop makes n/step steps, a harmonic sum of n log n; one array of n + 1
class Solution {
    public int solve(int n) {
        int[] rings = new int[n + 1];
        for (int kid = 1; kid <= n; kid++) {
            int door = kid;
            while (door <= n) {
                rings[door]++;
                door += kid;
            }
        }
        int loudest = 1;
        for (int d = 2; d < rings.length; d++) {
            if (rings[d] > rings[loudest]) loudest = d;
        }
        return loudest;
    }
}
