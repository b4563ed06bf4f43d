// expect: DENIED; without: RTE; problem: say-it; line: 5
// Reads a file by the Scanner that everybody knows from reading numbers.
class Solution {
    String say(String text) throws FileNotFoundException {
        Scanner in = new Scanner(new File("{{CANARY}}/victim.txt"));
        return in.nextLine();
    }
}
