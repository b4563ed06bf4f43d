// expect: DENIED; without: RTE; line: 6
// A compact constructor of a record ends the program.
class Solution {
    record Halt(int code) {
        Halt {
            Runtime.getRuntime().halt(code);
        }
    }

    long total(int[] numbers) {
        return new Halt(4).code();
    }
}
