// style: static and instance initialisers, final fields, a singleton for the missing answer
class Solution {
    private static final int[] NONE;
    private static int instances;

    static {
        NONE = new int[] {-1, -1};
        instances = 0;
    }

    private final HashMap places;
    private final long created;

    {
        places = new HashMap(1 << 10, 0.5f);
        created = System.currentTimeMillis();
        instances++;
    }

    public Solution() {
        if (created < 0 || instances < 1) {
            throw new IllegalStateException();
        }
    }

    public int[] pairSum(int[] numbers, int target) {
        int[] answer = NONE;
        for (int i = 0; i < numbers.length && answer == NONE; i++) {
            Object partner = places.get(new Long((long) target - numbers[i]));
            if (partner instanceof Integer) {
                answer = new int[] {((Integer) partner).intValue(), i};
            } else {
                places.put(new Long(numbers[i]), new Integer(i));
            }
        }
        return answer;
    }
}
