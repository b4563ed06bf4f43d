// expect: DENIED; without: WA; problem: words-back; line: 7
// Asks who the user is and where it is at home, by every name these have.
class Solution {
    List<String> words(List<String> in) {
        List<String> known = new ArrayList<>();
        for (String name : List.of("user.name", "user.home", "user.dir", "java.class.path", "hone.layers", "sun.java.command")) {
            known.add(System.getProperty(name));
        }
        return known;
    }
}
