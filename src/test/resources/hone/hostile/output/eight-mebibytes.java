// expect: AC
// Prints all that is allowed in one piece without the end of a line.
class Solution {
    long total(int[] numbers) {
        byte[] all = new byte[8 << 20];
        Arrays.fill(all, (byte) 'x');
        System.out.write(all, 0, all.length);
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
