// time: n log n; space: n
class TeaShelf {
    private static class Jar {
        int tea;
        int price;
        int uses;
        int last;
    }

    private final int capacity;
    private final Map<Integer, Jar> jars = new HashMap<>();
    private final TreeSet<Jar> order = new TreeSet<>(
            Comparator.<Jar>comparingInt(jar -> jar.uses).thenComparingInt(jar -> jar.last));
    private int time;

    public TeaShelf(int capacity) {
        this.capacity = capacity;
    }

    public int get(int tea) {
        Jar jar = jars.get(tea);
        if (jar == null) {
            return -1;
        }
        order.remove(jar);
        use(jar);
        return jar.price;
    }

    public void put(int tea, int price) {
        Jar jar = jars.get(tea);
        if (jar != null) {
            order.remove(jar);
        } else {
            jar = new Jar();
            jar.tea = tea;
            jars.put(tea, jar);
        }
        jar.price = price;
        use(jar);
        if (jars.size() > capacity) {
            jars.remove(order.pollFirst().tea);
        }
    }

    private void use(Jar jar) {
        jar.uses++;
        jar.last = ++time;
        order.add(jar);
    }
}
