// expect: WA; problem: say-it
// Prints every input, so that a person would see what the hidden ones are.
class Solution {
    String say(String text) {
        System.out.println("the input was: " + text);
        System.err.println("the input was: " + text);
        return text;
    }
}
