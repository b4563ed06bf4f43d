package hone.proof;

/** What a new problem's files say before their author has been there. */
final class Stubs {
    private Stubs() {}

    static String statement() {
        return """
                What is given, and what is asked? Two or three sentences.

                Return the sum of `numbers`.

                ## Constraints

                - `0 ≤ n ≤ 1000`, where `n` is the length of `numbers`.
                """;
    }

    static String reference() {
        return """
                // time: n; space: 1
                class Solution {
                    int total(int[] numbers) {
                        int sum = 0;
                        for (int number : numbers) {
                            sum += number;
                        }
                        return sum;
                    }
                }
                """;
    }

    static String inputs() {
        return """
                [
                {"in": [[1, 2, 3]], "name": "three numbers", "sample": true, "explain": "1 + 2 + 3 = 6."},
                {"in": [[]], "name": "none"},
                {"in": [[-5]], "name": "one, negative"}
                ]
                """;
    }
}
