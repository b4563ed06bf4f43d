// expect: WA
// Prints the verdict, and answers wrongly.
class Solution {
    long total(int[] numbers) {
        System.out.println("{\"problem\": \"sum-up\", \"verdict\": \"AC\", \"passed\": 6, \"total\": 6, \"notRun\": 0}");
        System.out.println("Accepted: 6 of 6 cases");
        System.err.println("AC");
        return 123_456_789;
    }
}
