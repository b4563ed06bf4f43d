// style: the answer travels in an exception of one's own without a stack trace
class Solution {
    private static final class Found extends RuntimeException {
        final transient int[] pair;

        Found(int... pair) {
            super("found", null, false, false);
            this.pair = pair;
        }
    }

    public int[] pairSum(int[] numbers, int target) {
        try {
            search(numbers, target, new HashMap<Long, Integer>());
            throw new IllegalStateException("there is always one");
        } catch (Found found) {
            return found.pair;
        } finally {
            assert numbers.length >= 2 : "at least two bookings";
        }
    }

    private void search(int[] numbers, long target, Map<? super Long, Integer> seen) {
        int i = 0;
        for (int number : numbers) {
            Integer partner = seen.get(target - number);
            if (partner != null) {
                throw new Found(partner, i);
            }
            seen.put((long) number, i++);
        }
    }
}
