// style: sorted copy, Arrays.binarySearch over a range, then a look for the places
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        int[] sorted = Arrays.copyOf(numbers, numbers.length);
        Arrays.sort(sorted, 0, sorted.length);
        for (int i = 0; i + 1 < sorted.length; i++) {
            long wanted = (long) target - sorted[i];
            if (wanted < Integer.MIN_VALUE || wanted > Integer.MAX_VALUE) {
                continue;
            }
            if (Arrays.binarySearch(sorted, i + 1, sorted.length, Math.toIntExact(wanted)) >= 0) {
                int first = indexOf(numbers, sorted[i], 0);
                int second = indexOf(numbers, (int) wanted, sorted[i] == wanted ? first + 1 : 0);
                return new int[] {first, second};
            }
        }
        return new int[] {};
    }

    private static int indexOf(int[] in, int value, int from) {
        while (in[from] != value) {
            from++;
        }
        return from;
    }
}
