// expect: AC
// Iterables of its own in for-each loops, with an anonymous iterator and a spliterator made of it.
class Solution {
    static Iterable<Integer> countdown(int from) {
        return () -> new Iterator<>() {
            private int next = from;

            @Override
            public boolean hasNext() {
                return next > 0;
            }

            @Override
            public Integer next() {
                if (next <= 0) throw new NoSuchElementException();
                return next--;
            }
        };
    }

    long total(int[] numbers) {
        long sum = 0;
        for (int i : countdown(numbers.length)) {
            sum += numbers[i - 1];
        }
        int again = 0;
        PrimitiveIterator.OfInt it = IntStream.of(numbers).iterator();
        while (it.hasNext()) again += it.nextInt() == 0 ? 0 : 1;
        long counted = StreamSupport.stream(countdown(again).spliterator(), false).count();
        return counted == again ? sum : -1;
    }
}
