// expect: OLE; problem: say-it
// Returns one text that is longer than is taken.
class Solution {
    String say(String text) {
        return "x".repeat((8 << 20) + 1);
    }
}
