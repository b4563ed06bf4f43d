// expect: WA; problem: say-it
// Prints and returns what moves a terminal's cursor, clears it and turns text round.
class Solution {
    String say(String text) {
        String nasty = "\u001b[2J\u001b]0;title\u0007\u009b31m\r\b\u202e\u2066\u200f\ufeff\u2028\u0085\0\u007f";
        System.out.println(nasty + text);
        System.err.println(nasty);
        return nasty + text;
    }
}
