// expect: DENIED; without: AC; problem: sort-it; line: 7
// Swaps elements by a VarHandle over the array, which is clever and of no use.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class Solution {
    private static final VarHandle AT = MethodHandles.arrayElementVarHandle(int[].class);

    void sort(int[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            for (int j = i; j > 0 && (int) AT.get(numbers, j - 1) > (int) AT.get(numbers, j); j--) {
                int held = (int) AT.getAndSet(numbers, j, (int) AT.get(numbers, j - 1));
                AT.setVolatile(numbers, j - 1, held);
            }
        }
    }
}
