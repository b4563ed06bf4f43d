// expect: MLE
// Throws an OutOfMemoryError of its own making: it says so itself.
class Solution {
    long total(int[] numbers) {
        throw new OutOfMemoryError("not really");
    }
}
