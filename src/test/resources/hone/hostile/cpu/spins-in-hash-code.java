// expect: TLE
// The hash code of a key is never done, and a set asks for it.
class Solution {
    static final class Key {
        @Override
        public int hashCode() {
            int h = 1;
            do h = 31 * h + 1; while (h != 0 || h == 0);
            return h;
        }
    }

    long total(int[] numbers) {
        return new HashSet<>(List.of(new Key(), new Key())).size();
    }
}
