// expect: AC
// Asserts are off in a plain JVM, so a wrong one and one with a side effect change nothing.
class Solution {
    private int touched;

    long total(int[] numbers) {
        assert numbers.length < 0 : "never";
        assert touch();
        long sum = 0;
        for (int n : numbers) {
            sum += n;
            assert sum != sum : sum;
        }
        return touched == 0 ? sum : -1;
    }

    private boolean touch() {
        touched++;
        return false;
    }
}
