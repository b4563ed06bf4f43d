// style: an enum with bodies does the three kinds of change, chosen by an EnumMap of counters
class Solution {
    private enum Kind {
        RISE {
            @Override
            int change(int reading, int by) {
                int to = reading + by;
                return to > Short.MAX_VALUE ? to - RANGE : to;
            }
        },
        FALL {
            @Override
            int change(int reading, int by) {
                int to = reading + by;
                return to < Short.MIN_VALUE ? to + RANGE : to;
            }
        },
        REST {
            @Override
            int change(int reading, int by) {
                return reading;
            }
        };

        static final int RANGE = Short.MAX_VALUE - Short.MIN_VALUE + 1;

        abstract int change(int reading, int by);

        static Kind of(int by) {
            return by > 0 ? RISE : by < 0 ? FALL : REST;
        }
    }

    public short[] decode(short first, byte[] deltas) {
        EnumMap<Kind, Integer> statistics = new EnumMap<>(Kind.class);
        short[] readings = new short[deltas.length + 1];
        int reading = first;
        for (int i = 0; ; i++) {
            readings[i] = (short) reading;
            if (i == deltas.length) {
                break;
            }
            Kind kind = Kind.of(deltas[i]);
            statistics.merge(kind, 1, Integer::sum);
            reading = kind.change(reading, deltas[i]);
        }
        EnumSet<Kind> unseen = EnumSet.complementOf(EnumSet.copyOf(statistics.isEmpty()
                ? EnumSet.noneOf(Kind.class) : statistics.keySet()));
        System.out.printf("%s, never: %s%n", statistics, unseen);
        return readings;
    }
}
