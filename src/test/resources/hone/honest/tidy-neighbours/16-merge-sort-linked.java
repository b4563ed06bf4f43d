// style: arms as a hand-made linked list, merge sort on links that drops equal ones
class Solution {
    private static class Arm {
        final Node to;
        Arm next;

        Arm(Node to, Arm next) {
            this.to = to;
            this.next = next;
        }
    }

    private static Arm sort(Arm list, int length) {
        if (length == 0) return null;
        if (length == 1) {
            list.next = null;
            return list;
        }
        Arm second = list;
        for (int i = 0; i < length / 2; i++) second = second.next;
        return merge(sort(list, length / 2), sort(second, length - length / 2));
    }

    private static Arm merge(Arm a, Arm b) {
        Arm head = new Arm(null, null), tail = head;
        while (a != null || b != null) {
            Arm least;
            if (b == null || a != null && a.to.val < b.to.val) {
                least = a;
                a = a.next;
            } else {
                if (a != null && a.to.val == b.to.val) a = a.next;
                least = b;
                b = b.next;
            }
            tail = tail.next = least;
        }
        tail.next = null;
        return head.next;
    }

    public Node tidy(Node start) {
        Set<Node> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        if (start != null && met.add(start)) open.add(start);
        while (!open.isEmpty()) {
            Node node = open.remove();
            Arm list = null;
            int length = 0;
            for (Node other : node.neighbors) {
                if (met.add(other)) open.add(other);
                if (other != node) {
                    list = new Arm(other, list);
                    length++;
                }
            }
            node.neighbors = new ArrayList<>();
            for (Arm arm = sort(list, length); arm != null; arm = arm.next) node.neighbors.add(arm.to);
        }
        return start;
    }
}
