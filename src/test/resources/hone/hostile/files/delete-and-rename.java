// expect: DENIED; without: RTE|AC
// Deletes a file of the user's, or at least gives it another name.
class Solution {
    long total(int[] numbers) {
        File victim = new File("{{CANARY}}/victim.txt");
        boolean gone = victim.renameTo(new File("{{CANARY}}/renamed.txt"));
        gone |= victim.delete();
        gone |= new File("{{CANARY}}/made").mkdirs();
        new File("{{CANARY}}").deleteOnExit();
        return gone ? -1 : Arrays.stream(numbers).asLongStream().sum();
    }
}
