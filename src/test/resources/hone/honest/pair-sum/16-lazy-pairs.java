// style: own Iterable of candidates, an anonymous iterator, enhanced for
class Solution {
    public int[] pairSum(final int[] numbers, final int target) {
        Iterable<int[]> candidates = new Iterable<int[]>() {
            public Iterator<int[]> iterator() {
                final HashMap<Long, Integer> seen = new HashMap<Long, Integer>();
                return new Iterator<int[]>() {
                    int at = -1;

                    public boolean hasNext() {
                        return at + 1 < numbers.length;
                    }

                    public int[] next() {
                        at++;
                        Integer partner = seen.get(Long.valueOf((long) target - numbers[at]));
                        seen.put(Long.valueOf(numbers[at]), Integer.valueOf(at));
                        return partner == null ? null : new int[] {partner.intValue(), at};
                    }

                    public void remove() {
                        throw new UnsupportedOperationException();
                    }
                };
            }
        };
        for (int[] candidate : candidates) {
            if (candidate == null) continue;
            return candidate;
        }
        return new int[0];
    }
}
