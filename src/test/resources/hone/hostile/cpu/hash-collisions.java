// expect: TLE
// A hundred thousand keys with one hash code and no order.
class Solution {
    record Key(int x) {
        @Override
        public int hashCode() {
            return 42;
        }
    }

    long total(int[] numbers) {
        Map<Key, Integer> map = new HashMap<>();
        for (int round = 0; ; round++) {
            for (int i = 0; i < 100_000; i++) {
                if (map.containsKey(new Key(-i - 1))) return round;
                map.put(new Key(i), i);
            }
        }
    }
}
