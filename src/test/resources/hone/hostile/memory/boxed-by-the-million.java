// expect: MLE
// Boxes a hundred million numbers into a list.
class Solution {
    long total(int[] numbers) {
        return IntStream.range(0, 100_000_000).boxed().collect(Collectors.toList()).size();
    }
}
