// expect: WA; problem: say-it
// Reads a line by the new class IO, which shares the input with System.in.
class Solution {
    String say(String text) {
        String line = IO.readln("? ");
        return line == null ? text : line;
    }
}
