// expect: AC
// Holds the lock of an interned string and of a class for ever, on which a later case waits.
class Solution {
    long total(int[] numbers) {
        synchronized ("lock".intern()) {
            synchronized (Integer.class) {
                "lock".intern().notifyAll();
            }
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
