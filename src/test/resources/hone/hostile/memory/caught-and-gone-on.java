// expect: MLE
// Catches the OutOfMemoryError, keeps what it has, and asks for more.
class Solution {
    static Object[] kept;

    long total(int[] numbers) {
        while (true) {
            try {
                kept = new Object[] {kept, new int[50_000]};
            } catch (OutOfMemoryError e) {
                System.out.println("more!");
            }
        }
    }
}
