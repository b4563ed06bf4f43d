// style: events in a priority queue: a sample comes, a sample goes, an average is due
class Solution {
    private enum Kind { COMES, GOES, DUE }

    private record Event(int time, Kind kind, int position) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byTime = Integer.compare(time, other.time);
            return byTime != 0 ? byTime : kind.compareTo(other.kind);
        }
    }

    public double[] smooth(float[] samples, int radius) {
        Queue<Event> events = new PriorityQueue<>();
        for (int i = 0; i < samples.length; i++) {
            events.add(new Event(i - radius, Kind.COMES, i));
            events.add(new Event(i + radius + 1, Kind.GOES, i));
            events.add(new Event(i, Kind.DUE, i));
        }
        double[] result = new double[samples.length];
        double sum = 0;
        int count = 0;
        for (Event event; (event = events.poll()) != null; ) {
            switch (event.kind()) {
                case COMES -> {
                    sum += samples[event.position()];
                    count++;
                }
                case GOES -> {
                    sum -= samples[event.position()];
                    count--;
                }
                case DUE -> result[event.position()] = sum / count;
            }
        }
        return result;
    }
}
