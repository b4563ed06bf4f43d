// expect: AC
// A table of 32 MiB, half of the memory there is, filled and let go twice.
class Solution {
    public long total(int[] numbers) {
        long check = 0;
        for (int round = 0; round < 2; round++) {
            int[][] table = new int[32][];
            for (int i = 0; i < table.length; i++) {
                table[i] = new int[256 * 1024];
                table[i][i] = i;
                check += table[i][i];
            }
            table = null;
        }
        long sum = 0;
        for (int n : numbers) sum += n;
        return check == 992 ? sum : -1;
    }
}
