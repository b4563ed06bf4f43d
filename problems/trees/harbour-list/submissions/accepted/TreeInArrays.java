// time: n+m; space: n+m
class HarbourList {
    /** Nodes are numbers; a child is looked up among its brothers, in a linked list. */
    private int[] child = new int[16];
    private int[] brother = new int[16];
    private char[] letter = new char[16];
    private int[] through = new int[16];
    private int[] end = new int[16];
    private int size = 1;

    public HarbourList(String[] names) {
        for (String name : names) {
            arrive(name);
        }
    }

    public void arrive(String name) {
        int at = 0;
        through[0]++;
        for (int i = 0; i < name.length(); i++) {
            int next = step(at, name.charAt(i));
            if (next == 0) {
                if (size == child.length) {
                    child = Arrays.copyOf(child, 2 * size);
                    brother = Arrays.copyOf(brother, 2 * size);
                    letter = Arrays.copyOf(letter, 2 * size);
                    through = Arrays.copyOf(through, 2 * size);
                    end = Arrays.copyOf(end, 2 * size);
                }
                next = size++;
                letter[next] = name.charAt(i);
                brother[next] = child[at];
                child[at] = next;
            }
            at = next;
            through[at]++;
        }
        end[at]++;
    }

    public boolean leave(String name) {
        int last = find(name);
        if (last < 0 || end[last] == 0) {
            return false;
        }
        end[last]--;
        int at = 0;
        through[0]--;
        for (int i = 0; i < name.length(); i++) {
            at = step(at, name.charAt(i));
            through[at]--;
        }
        return true;
    }

    public int count(String start) {
        int last = find(start);
        return last < 0 ? 0 : through[last];
    }

    private int find(String start) {
        int at = 0;
        for (int i = 0; i < start.length(); i++) {
            at = step(at, start.charAt(i));
            if (at == 0) {
                return -1;
            }
        }
        return at;
    }

    private int step(int at, char wanted) {
        int next = child[at];
        while (next != 0 && letter[next] != wanted) {
            next = brother[next];
        }
        return next;
    }
}
