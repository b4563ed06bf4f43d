// expect: MLE
// A text that doubles with every round.
class Solution {
    long total(int[] numbers) {
        String text = "0123456789";
        while (text.length() > 0) text = text + text;
        return text.length();
    }
}
