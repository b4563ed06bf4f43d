// input: int n
// time: 1
// space: 1
// tags: library, enum-map, constant-size
// why: the enum map has four keys and n only takes part in arithmetic
class Solution {
    enum Quarter { Q1, Q2, Q3, Q4 }

    public long solve(int n) {
        Map<Quarter, Integer> share = new EnumMap<>(Quarter.class);
        for (Quarter q : Quarter.values()) {
            share.put(q, n / 4 + (q.ordinal() < n % 4 ? 1 : 0));
        }
        long check = 0;
        for (Map.Entry<Quarter, Integer> e : share.entrySet()) {
            check += (long) e.getValue() * (e.getKey().ordinal() + 1);
        }
        return check;
    }
}
