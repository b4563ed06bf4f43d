// style: C programmer: arrays indexed by val, insertion into static buffers, shell sort
class Solution {
    static final int MAX = 20001;

    public Node tidy(Node start) {
        Node queue[] = new Node[MAX];
        boolean met[] = new boolean[MAX];
        int head = 0, tail = 0, i, j, n, gap;

        if (start == null)
            return null;
        queue[tail++] = start;
        met[start.val] = true;
        while (head < tail) {
            Node node = queue[head++];
            Node arm[] = new Node[node.neighbors.size()];
            n = 0;
            for (i = 0; i < arm.length; i++) {
                Node other = (Node) node.neighbors.get(i);
                if (!met[other.val]) {
                    met[other.val] = true;
                    queue[tail++] = other;
                }
                if (other != node)
                    arm[n++] = other;
            }
            for (gap = n / 2; gap > 0; gap /= 2)
                for (i = gap; i < n; i++) {
                    Node t = arm[i];
                    for (j = i; j >= gap && arm[j - gap].val > t.val; j -= gap)
                        arm[j] = arm[j - gap];
                    arm[j] = t;
                }
            node.neighbors.clear();
            for (i = 0; i < n; i++)
                if (i == 0 || arm[i] != arm[i - 1])
                    node.neighbors.add(arm[i]);
        }
        return start;
    }
}
