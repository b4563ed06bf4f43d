// expect: TLE
// Right and quick in every case but the last secret one.
class Solution {
    long total(int[] numbers) {
        long sum = 0;
        for (int n : numbers) sum += n;
        if (sum == 31) {
            while (sum > 0) sum = sum % 32 + 1;
        }
        return sum;
    }
}
