// style: a generic linked list class with size, push, append, clone by super.clone, hashCode and equals; Cloneable
class Solution {
    static class Chain<T> implements Iterable<T>, Cloneable {
        private static class Link<T> {
            T value;
            Link<T> next;
        }

        private Link<T> first, last;
        private int size;

        void push(T value) {
            Link<T> link = new Link<>();
            link.value = value;
            link.next = first;
            first = link;
            if (last == null) last = link;
            size++;
        }

        void append(Chain<? extends T> other) {
            for (T value : other) {
                Link<T> link = new Link<>();
                link.value = value;
                if (last == null) first = link;
                else last.next = link;
                last = link;
                size++;
            }
        }

        void clear() {
            first = last = null;
            size = 0;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Chain<T> clone() {
            try {
                Chain<T> copy = (Chain<T>) super.clone();
                copy.clear();
                copy.append(this);
                return copy;
            } catch (CloneNotSupportedException e) {
                throw new AssertionError("it is Cloneable", e);
            }
        }

        @Override
        public Iterator<T> iterator() {
            return new Iterator<T>() {
                Link<T> at = first;

                @Override
                public boolean hasNext() {
                    return at != null;
                }

                @Override
                public T next() {
                    T value = at.value;
                    at = at.next;
                    return value;
                }
            };
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Chain<?>)) return false;
            Iterator<?> theirs = ((Chain<?>) other).iterator();
            for (T mine : this) {
                if (!theirs.hasNext() || !Objects.equals(mine, theirs.next())) return false;
            }
            return !theirs.hasNext();
        }

        @Override
        public int hashCode() {
            int hash = 1;
            for (T value : this) hash = 31 * hash + Objects.hashCode(value);
            return hash;
        }
    }

    public ListNode reverseBlocks(ListNode head, int size) {
        Chain<Integer> done = new Chain<>(), turned = new Chain<>(), straight = new Chain<>();
        ListNode blockStart = head;
        for (ListNode node = head; node != null; node = node.next) {
            turned.push(node.val);
            if (turned.size == size) {
                done.append(turned.clone());
                turned.clear();
                blockStart = node.next;
            }
        }
        for (ListNode node = blockStart; node != null; node = node.next) {
            Chain<Integer> one = new Chain<>();
            one.push(node.val);
            straight.append(one);
        }
        done.append(straight);
        ListNode node = head;
        for (int value : done) {
            node.val = value;
            node = node.next;
        }
        return head;
    }
}
