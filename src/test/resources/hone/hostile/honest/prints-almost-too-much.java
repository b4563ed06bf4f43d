// expect: AC
// Prints eight mebibytes less one byte, which is within the limit.
class Solution {
    long total(int[] numbers) {
        byte[] line = new byte[1 << 16];
        Arrays.fill(line, (byte) '.');
        line[line.length - 1] = '\n';
        int left = (8 << 20) - 1;
        while (left > 0) {
            int now = Math.min(left, line.length);
            System.out.write(line, 0, now);
            left -= now;
        }
        System.out.flush();
        long sum = 0;
        for (int n : numbers) sum += n;
        return sum;
    }
}
