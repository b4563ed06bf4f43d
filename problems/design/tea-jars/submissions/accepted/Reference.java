// time: n; space: n
class TeaShelf {
    private static class Jar {
        int price;
        int uses;
    }

    private final int capacity;
    private final Map<Integer, Jar> jars = new HashMap<>();
    /** For each number of uses, the teas with so many, in the order of their last use. */
    private final Map<Integer, LinkedHashSet<Integer>> byUses = new HashMap<>();
    private int fewest;

    public TeaShelf(int capacity) {
        this.capacity = capacity;
    }

    public int get(int tea) {
        Jar jar = jars.get(tea);
        if (jar == null) {
            return -1;
        }
        use(tea, jar);
        return jar.price;
    }

    public void put(int tea, int price) {
        Jar jar = jars.get(tea);
        if (jar == null) {
            if (jars.size() == capacity) {
                Iterator<Integer> least = byUses.get(fewest).iterator();
                jars.remove(least.next());
                least.remove();
            }
            jar = new Jar();
            jars.put(tea, jar);
            fewest = 0;
        }
        jar.price = price;
        use(tea, jar);
    }

    private void use(int tea, Jar jar) {
        Set<Integer> alike = byUses.getOrDefault(jar.uses, new LinkedHashSet<>());
        alike.remove(tea);
        if (jar.uses == fewest && alike.isEmpty()) {
            fewest++;
        }
        jar.uses++;
        byUses.computeIfAbsent(jar.uses, any -> new LinkedHashSet<>()).add(tea);
    }
}
