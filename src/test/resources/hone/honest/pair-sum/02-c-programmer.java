// style: C programmer, arrays declared the old way, a hand-made hash table, a labelled loop
class Solution {
    static final int SIZE = 1 << 20, MASK = SIZE - 1;

    public int[] pairSum(int numbers[], int target) {
        int slot[] = new int[SIZE], result[] = { -1, -1 };
        int i, h, n = numbers.length;
        scan:
        for (i = 0; i < n; ++i) {
            long need = (long) target - (long) numbers[i];
            if (need >= Integer.MIN_VALUE && need <= Integer.MAX_VALUE) {
                int key = (int) need;
                for (h = mix(key); slot[h] != 0; h = (h + 1) & MASK) {
                    if (numbers[slot[h] - 1] == key) {
                        result[0] = slot[h] - 1;
                        result[1] = i;
                        break scan;
                    }
                }
            }
            for (h = mix(numbers[i]); slot[h] != 0 && numbers[slot[h] - 1] != numbers[i]; h = (h + 1) & MASK)
                ;
            slot[h] = i + 1;
        }
        return result;
    }

    static int mix(int key) {
        key ^= key >>> 16;
        key *= 0x45d9f3b;
        key ^= key >>> 15;
        return key & MASK;
    }
}
