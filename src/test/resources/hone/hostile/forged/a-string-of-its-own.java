// expect: CE; problem: say-it
// Declares a class String, so that the method no longer is what was asked for.
class Solution {
    String say(String text) {
        return text;
    }
}

class String {
    public boolean equals(Object other) {
        return true;
    }
}
