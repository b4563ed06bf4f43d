// expect: OLE
// Prints without an end before any method is called.
class Solution {
    static {
        while (true) {
            System.out.println("initialising, please wait, initialising, please wait, initialising, please wait");
            if (System.out.checkError()) break;
        }
    }

    long total(int[] numbers) {
        return 0;
    }
}
