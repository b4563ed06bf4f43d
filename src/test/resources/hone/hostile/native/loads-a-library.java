// expect: DENIED; without: RTE; line: 5
// Loads a library of its own from the user's folder.
class Solution {
    static {
        System.load("{{CANARY}}/x.so");
    }

    long total(int[] numbers) {
        return 0;
    }
}
