// style: Java 25 fan who asks classes for their kin: permitted subclasses, enum constants, isInstance and cast
class Solution {
    sealed interface Change {
        short apply(short reading);
    }

    record Up(byte by) implements Change {
        public short apply(short reading) {
            return (short) (reading + by);
        }
    }

    record Down(byte by) implements Change {
        public short apply(short reading) {
            return (short) (reading - Math.abs(by));
        }
    }

    enum Still implements Change {
        STILL;

        public short apply(short reading) {
            return reading;
        }
    }

    private static Change of(byte delta) {
        return delta > 0 ? new Up(delta) : delta < 0 ? new Down(delta) : Still.STILL;
    }

    private static <T> Optional<T> as(Class<T> type, Object value) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    public short[] decode(short first, byte[] deltas) {
        var counts = new LinkedHashMap<Class<?>, Integer>();
        for (var kind : Change.class.getPermittedSubclasses()) {
            counts.put(kind, 0);
        }
        var readings = new short[deltas.length + 1];
        readings[0] = first;
        for (var i = 0; i < deltas.length; i++) {
            var change = of(deltas[i]);
            counts.computeIfPresent(change.getClass(), (_, count) -> count + 1);
            readings[i + 1] = as(Change.class, change).orElseThrow().apply(readings[i]);
        }
        counts.forEach((kind, count) -> System.out.println(kind.getSimpleName() + " of "
                + kind.getEnclosingClass().getSimpleName() + ", " + kind.getInterfaces().length + " interface, "
                + (kind.isRecord() ? "record" : kind.isEnum() ? "enum" : "class") + ": " + count));
        return readings;
    }
}
