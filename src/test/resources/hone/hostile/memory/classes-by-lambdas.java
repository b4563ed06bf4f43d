// expect: AC
// Six hundred lambdas: the JVM makes a hidden class for each outside the heap, and a solution can have no more than it writes.
class Solution {
    static final List<Object> ALL = new ArrayList<>();

    static Runnable[] some() {
        return new Runnable[] {
            //{{BOMB 600 x ()->{},}}
        };
    }

    long total(int[] numbers) {
        for (int i = 0; i < 20; i++) ALL.add(some());
        return ALL.size() == 20 ? IntStream.of(numbers).asLongStream().sum() : -1;
    }
}
