// time: n log n; space: n
class TeaShelf {
    private final int capacity;
    /** For each tea its price, its number of uses, and the time of the last one. */
    private final Map<Integer, int[]> jars = new HashMap<>();
    private final PriorityQueue<int[]> uses = new PriorityQueue<>((one, other) ->
            one[1] != other[1] ? Integer.compare(one[1], other[1]) : Integer.compare(one[2], other[2]));
    private int time;

    public TeaShelf(int capacity) {
        this.capacity = capacity;
    }

    public int get(int tea) {
        int[] jar = jars.get(tea);
        if (jar == null) {
            return -1;
        }
        use(tea, jar);
        return jar[0];
    }

    public void put(int tea, int price) {
        int[] jar = jars.get(tea);
        if (jar == null) {
            if (jars.size() == capacity) {
                int[] least = uses.remove();
                while (!jars.containsKey(least[0]) || jars.get(least[0])[2] != least[2]) {
                    least = uses.remove();
                }
                jars.remove(least[0]);
            }
            jar = new int[3];
            jars.put(tea, jar);
        }
        jar[0] = price;
        use(tea, jar);
    }

    private void use(int tea, int[] jar) {
        jar[1]++;
        jar[2] = ++time;
        uses.add(new int[] {tea, jar[1], jar[2]});
    }
}
