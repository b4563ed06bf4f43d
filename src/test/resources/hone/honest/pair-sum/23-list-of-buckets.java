// style: linked nodes by hand in a table of buckets, pre-generics
class Solution {
    class Cell {
        int value;
        int index;
        Cell next;
    }

    public int[] pairSum(int[] numbers, int target) {
        Cell[] table = new Cell[65536];
        for (int i = 0; i < numbers.length; i++) {
            long want = (long) target - numbers[i];
            if (want >= Integer.MIN_VALUE && want <= Integer.MAX_VALUE) {
                for (Cell c = table[bucket((int) want)]; c != null; c = c.next) {
                    if (c.value == (int) want) {
                        return new int[] { c.index, i };
                    }
                }
            }
            Cell fresh = new Cell();
            fresh.value = numbers[i];
            fresh.index = i;
            fresh.next = table[bucket(numbers[i])];
            table[bucket(numbers[i])] = fresh;
        }
        return null;
    }

    private int bucket(int value) {
        return (value ^ (value >>> 16)) & 65535;
    }
}
