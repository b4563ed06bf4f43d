// time: n^2; space: n
class TeaShelf {
    private static class Jar {
        int tea;
        int price;
        int uses;
        int last;
    }

    private final int capacity;
    private final Map<Integer, Jar> jars = new HashMap<>();
    private int time;

    public TeaShelf(int capacity) {
        this.capacity = capacity;
    }

    public int get(int tea) {
        Jar jar = jars.get(tea);
        if (jar == null) {
            return -1;
        }
        use(jar);
        return jar.price;
    }

    public void put(int tea, int price) {
        Jar jar = jars.get(tea);
        if (jar == null) {
            if (jars.size() == capacity) {
                jars.remove(least().tea);
            }
            jar = new Jar();
            jar.tea = tea;
            jars.put(tea, jar);
        }
        jar.price = price;
        use(jar);
    }

    private void use(Jar jar) {
        jar.uses++;
        jar.last = ++time;
    }

    private Jar least() {
        Jar least = null;
        for (Jar jar : jars.values()) {
            if (least == null || jar.uses < least.uses
                    || jar.uses == least.uses && jar.last < least.last) {
                least = jar;
            }
        }
        return least;
    }
}
