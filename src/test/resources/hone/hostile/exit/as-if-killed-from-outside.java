// expect: DENIED; needs: allow-list; line: 6
// Ends with the exit code of a killed process, to be counted as the judge's own fault.
// Needs the allow-list: what a process chose to end with cannot be told from the signal that it stands for.
class Solution {
    long total(int[] numbers) {
        Runtime.getRuntime().halt(128 + 9);
        return 0;
    }
}
