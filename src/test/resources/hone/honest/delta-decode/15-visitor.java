// style: the visitor pattern with generics, an abstract class and two visitors
class Solution {
    interface Visitor<R> {
        R visitFirst(First first);

        R visitStep(Step step);
    }

    static abstract class Entry {
        abstract <R> R accept(Visitor<R> visitor);
    }

    static class First extends Entry {
        final short reading;

        First(short reading) {
            this.reading = reading;
        }

        @Override
        <R> R accept(Visitor<R> visitor) {
            return visitor.visitFirst(this);
        }
    }

    static class Step extends Entry {
        final byte delta;

        Step(byte delta) {
            this.delta = delta;
        }

        @Override
        <R> R accept(Visitor<R> visitor) {
            return visitor.visitStep(this);
        }
    }

    static class Reader implements Visitor<Short> {
        private short now;

        @Override
        public Short visitFirst(First first) {
            return now = first.reading;
        }

        @Override
        public Short visitStep(Step step) {
            return now += step.delta;
        }
    }

    static class Describer implements Visitor<String> {
        @Override
        public String visitFirst(First first) {
            return "first " + first.reading;
        }

        @Override
        public String visitStep(Step step) {
            return "step " + step.delta;
        }
    }

    public short[] decode(short first, byte[] deltas) {
        List<Entry> diary = new LinkedList<>();
        diary.add(new First(first));
        for (byte delta : deltas) {
            diary.add(new Step(delta));
        }
        Visitor<Short> reader = new Reader();
        System.out.println(diary.get(0).accept(new Describer()) + " and " + deltas.length + " more");
        short[] readings = new short[diary.size()];
        int i = 0;
        for (Entry entry : diary) {
            readings[i++] = entry.accept(reader);
        }
        return readings;
    }
}
