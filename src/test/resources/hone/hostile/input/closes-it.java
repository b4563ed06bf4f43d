// expect: AC
// Closes its input, asks a Scanner over it and marks it.
class Solution {
    long total(int[] numbers) throws IOException {
        System.in.close();
        Scanner in = new Scanner(System.in);
        System.in.mark(10);
        System.in.reset();
        return in.hasNext() ? -1 : Arrays.stream(numbers).asLongStream().sum();
    }
}
