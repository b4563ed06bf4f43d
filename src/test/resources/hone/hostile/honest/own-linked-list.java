// expect: AC; problem: words-back
// A linked list of its own with generic inner nodes, as in a textbook.
class Solution {
    static class Chain<T> {
        private class Link {
            T value;
            Link next;

            Link(T value, Link next) {
                this.value = value;
                this.next = next;
            }
        }

        private Link head;
        private int size;

        void push(T value) {
            head = new Link(value, head);
            size++;
        }

        T pop() {
            if (head == null) throw new NoSuchElementException();
            T value = head.value;
            head = head.next;
            size--;
            return value;
        }
    }

    public List<String> words(List<String> in) {
        Chain<String> chain = new Chain<>();
        for (String word : in) chain.push(word);
        List<String> out = new LinkedList<>();
        while (chain.size > 0) out.add(chain.pop());
        return out;
    }
}
