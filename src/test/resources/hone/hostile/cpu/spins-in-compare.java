// expect: TLE; problem: sort-it
// A comparator that never decides, called from the sort of the JDK.
class Solution {
    public void sort(int[] numbers) {
        Integer[] boxed = IntStream.of(numbers).boxed().toArray(Integer[]::new);
        Arrays.sort(boxed, (a, b) -> {
            int difference = a - b;
            while (difference == a - b) {
                if (Thread.interrupted()) break;
            }
            return difference;
        });
        for (int i = 0; i < boxed.length; i++) numbers[i] = boxed[i];
    }
}
