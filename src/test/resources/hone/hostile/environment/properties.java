// expect: DENIED; without: WA; problem: say-it; line: 6
// Returns all properties of the system.
class Solution {
    String say(String text) {
        StringWriter all = new StringWriter();
        System.getProperties().list(new PrintWriter(all));
        return all.toString();
    }
}
