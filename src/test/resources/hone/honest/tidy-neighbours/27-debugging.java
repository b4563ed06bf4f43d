// style: hunting a mistake: stack dumps at a suspicious place, lock assertions, timing prints, identity hash codes
public class Solution {
    private static final boolean TRACE = true;
    private final Set<Node> met = new HashSet<Node>();
    private int depth = 0;
    private boolean dumped = false;

    public synchronized Node tidy(Node start) {
        assert Thread.holdsLock(this) : Thread.currentThread().getName();
        if (start == null) {
            return null;
        }
        long before = System.nanoTime();
        walk(start);
        if (TRACE) {
            System.out.println("tidied " + met.size() + " corners in " + (System.nanoTime() - before) / 1000 + " us");
        }
        return start;
    }

    private void walk(Node node) {
        if (!met.add(node)) {
            return;
        }
        depth++;
        if (TRACE && depth == 4 && !dumped) {
            dumped = true;
            Thread.dumpStack();
            System.err.println(node.val + " is " + Integer.toHexString(System.identityHashCode(node))
                    + ", called from " + new Throwable().getStackTrace()[1].getMethodName()
                    + ", priority " + Thread.currentThread().getPriority());
        }
        List<Node> arms = new ArrayList<Node>();
        for (Node arm : node.neighbors) {
            if (arm != node) {
                arms.add(arm);
            }
        }
        Collections.sort(arms, new Comparator<Node>() {
            public int compare(Node a, Node b) {
                return a.val - b.val;
            }
        });
        for (int i = arms.size() - 1; i > 0; i--) {
            if (arms.get(i) == arms.get(i - 1)) {
                arms.set(i, null);
            }
        }
        arms.removeAll(Collections.singleton(null));
        node.neighbors = arms;
        for (Node arm : arms) {
            walk(arm);
        }
        depth--;
    }
}
