// expect: DENIED; without: RTE|AC
// Starts a long sleep by ProcessBuilder, swallows what goes wrong and answers rightly.
class Solution {
    public long total(int[] numbers) {
        try {
            new ProcessBuilder("sleep", "{{MARK}}").start();
        } catch (Exception e) {
            // then not
        }
        long total = 0;
        for (int number : numbers) {
            total += number;
        }
        return total;
    }
}
