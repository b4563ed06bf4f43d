// expect: OLE
// Prints line after line and never ends.
class Solution {
    long total(int[] numbers) {
        while (true) {
            System.out.println("still here");
        }
    }
}
