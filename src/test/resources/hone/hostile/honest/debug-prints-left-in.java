// expect: AC
// Somebody forgot to take the debugging output out: println, printf and err, a few thousand lines.
class Solution {
    public long total(int[] numbers) {
        long sum = 0;
        System.out.println("input: " + Arrays.toString(numbers));
        for (int i = 0; i < numbers.length; i++) {
            sum += numbers[i];
            System.out.printf("after %d: %,d%n", i, sum);
            System.err.println("??? " + numbers[i]);
        }
        for (int i = 0; i < 3000; i++) {
            System.out.println(i);
        }
        System.out.print('\u20ac');
        System.out.println((Object) null);
        return sum;
    }
}
