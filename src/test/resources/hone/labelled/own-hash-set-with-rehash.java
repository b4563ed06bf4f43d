// input: int[] random
// time: n
// space: n
// tags: hashing, amortised, open-addressing
// why: linear probing at load one half is expected constant, and the table doubles so rehashing is linear in all
class Solution {
    private int[] table;
    private int used;

    public int solve(int[] a) {
        table = new int[8];
        used = 0;
        for (int x : a) {
            insert(x + 1);
        }
        return used;
    }

    private void insert(int key) {
        if (used * 2 >= table.length) {
            int[] old = table;
            table = new int[old.length * 2];
            used = 0;
            for (int k : old) {
                if (k != 0) place(k);
            }
        }
        place(key);
    }

    private void place(int key) {
        int mask = table.length - 1;
        int h = key * 0x9E3779B9;
        int slot = (h ^ (h >>> 15)) & mask;
        while (table[slot] != 0) {
            if (table[slot] == key) return;
            slot = (slot + 1) & mask;
        }
        table[slot] = key;
        used++;
    }
}
