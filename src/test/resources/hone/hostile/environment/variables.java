// expect: DENIED; without: WA; problem: say-it; line: 5
// Returns the environment, in which people keep their passwords.
class Solution {
    String say(String text) {
        return System.getenv().toString() + System.getenv("PATH");
    }
}
