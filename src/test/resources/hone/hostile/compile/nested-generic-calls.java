// expect: CE|AC
// Generic calls of mixed types within one another, twelve deep, each a constraint on all around it.
class Solution {
    static <T, U extends Collection<? super T>> Map<T, U> pair(T a, U b) { return null; }

    long total(int[] numbers) {
        Supplier<Object> o = () ->
        //{{BOMB 12 x pair(Map.of(%i, "a", 'c', %jL), List.of(1, 'x', }}
        ""
        //{{BOMB 12 x ))}}
        ;
        long sum = 0;
        for (int n : numbers) sum += n;
        return sum;
    }
}
