// expect: DENIED; without: RTE; problem: say-it; line: 5
// Opens a file for reading and writing at any place, and changes its first byte.
class Solution {
    String say(String text) throws IOException {
        RandomAccessFile file = new RandomAccessFile("{{CANARY}}/victim.txt", "rw");
        String line = file.readLine();
        file.seek(0);
        file.write('X');
        file.close();
        return line;
    }
}
