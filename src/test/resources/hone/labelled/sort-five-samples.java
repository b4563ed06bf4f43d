// input: int[] random
// time: 1
// space: 1
// tags: library, sort, constant-size, space
// why: the sorted array always has five elements
class Solution {
    public int solve(int[] a) {
        if (a.length == 0) return 0;
        int[] sample = new int[5];
        for (int i = 0; i < 5; i++) {
            sample[i] = a[(int) ((long) i * (a.length - 1) / 4)];
        }
        Arrays.sort(sample);
        return sample[2];
    }
}
