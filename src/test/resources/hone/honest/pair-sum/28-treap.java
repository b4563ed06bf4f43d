// style: a treap written by hand, recursive insert with rotations, ThreadLocalRandom priorities
import java.util.concurrent.ThreadLocalRandom;

class Solution {
    private static class Treap {
        Treap left, right;
        final int key, index, priority = ThreadLocalRandom.current().nextInt();

        Treap(int key, int index) { this.key = key; this.index = index; }

        static Treap insert(Treap t, int key, int index) {
            if (t == null) return new Treap(key, index);
            if (key < t.key) {
                t.left = insert(t.left, key, index);
                if (t.left.priority > t.priority) {
                    Treap l = t.left;
                    t.left = l.right;
                    l.right = t;
                    return l;
                }
            } else if (key > t.key) {
                t.right = insert(t.right, key, index);
                if (t.right.priority > t.priority) {
                    Treap r = t.right;
                    t.right = r.left;
                    r.left = t;
                    return r;
                }
            }
            return t;
        }

        static Treap find(Treap t, long key) {
            while (t != null && t.key != key) t = key < t.key ? t.left : t.right;
            return t;
        }
    }

    public int[] pairSum(int[] numbers, int target) {
        Treap root = null;
        for (int i = 0; i < numbers.length; i++) {
            Treap hit = Treap.find(root, (long) target - numbers[i]);
            if (hit != null) return new int[] {hit.index, i};
            root = Treap.insert(root, numbers[i], i);
        }
        return new int[2];
    }
}
