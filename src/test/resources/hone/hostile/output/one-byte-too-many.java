// expect: OLE
// Prints eight MiB and one byte, half of it as an error.
class Solution {
    long total(int[] numbers) {
        char[] half = new char[4 << 20];
        Arrays.fill(half, '.');
        System.out.print(half);
        System.err.print(half);
        System.out.print('!');
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
