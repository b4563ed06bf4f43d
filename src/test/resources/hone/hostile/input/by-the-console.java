// expect: DENIED; without: RTE|AC; line: 5
// Asks the person at the keyboard for the answer.
class Solution {
    long total(int[] numbers) {
        Console console = System.console();
        String answer = console == null ? null : console.readLine("What is the sum of %s? ", Arrays.toString(numbers));
        return answer == null ? Arrays.stream(numbers).asLongStream().sum() : Long.parseLong(answer);
    }
}
