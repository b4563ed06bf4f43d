// expect: DENIED; without: RTE; line: 9
// Prints the right answer and exits with 0, as a program would that is judged by its output.
public class Solution {
    public long total(int[] numbers) {
        long total = 0;
        for (int number : numbers) total += number;
        System.out.println(total);
        System.out.flush();
        System.exit(0);
        return total;
    }
}
