// time: n; space: n
class TeaShelf {
    private static class Jar {
        int tea;
        int price;
        int uses;
        Jar before;
        Jar after;
    }

    private final int capacity;
    private final Map<Integer, Jar> jars = new HashMap<Integer, Jar>();
    /** Begins and ends the row of jars, which is in order of the uses and, among equals, of the last use. */
    private final Jar ring = new Jar();
    /** For each number of uses, the last jar in the row that has so many. */
    private final Map<Integer, Jar> lastWith = new HashMap<Integer, Jar>();

    public TeaShelf(int capacity) {
        this.capacity = capacity;
        ring.before = ring;
        ring.after = ring;
    }

    public int get(int tea) {
        Jar jar = (Jar) jars.get(tea);
        if (jar == null) {
            return -1;
        }
        use(jar);
        return jar.price;
    }

    public void put(int tea, int price) {
        Jar jar = (Jar) jars.get(tea);
        if (jar != null) {
            jar.price = price;
            use(jar);
            return;
        }
        if (jars.size() == capacity) {
            Jar least = ring.after;
            takeOut(least);
            jars.remove(least.tea);
        }
        jar = new Jar();
        jar.tea = tea;
        jar.price = price;
        jar.uses = 1;
        jars.put(tea, jar);
        putBehind(ring, jar);
    }

    private void use(Jar jar) {
        Jar place = jar.before;
        takeOut(jar);
        Jar equal = (Jar) lastWith.get(jar.uses);
        if (equal != null) {
            place = equal;
        }
        jar.uses++;
        putBehind(place, jar);
    }

    /** Puts the jar behind all with as many uses; if there are none, behind the given place. */
    private void putBehind(Jar place, Jar jar) {
        Jar equal = (Jar) lastWith.get(jar.uses);
        if (equal != null) {
            place = equal;
        }
        jar.before = place;
        jar.after = place.after;
        jar.before.after = jar;
        jar.after.before = jar;
        lastWith.put(jar.uses, jar);
    }

    private void takeOut(Jar jar) {
        if (lastWith.get(jar.uses) == jar) {
            // The ring itself has no uses, so it never counts as an equal.
            if (jar.before.uses == jar.uses) {
                lastWith.put(jar.uses, jar.before);
            } else {
                lastWith.remove(jar.uses);
            }
        }
        jar.before.after = jar.after;
        jar.after.before = jar.before;
    }
}
