// style: an interface for primitive stacks with default methods, two implementations, a static factory
class Solution {
    interface IntStack {
        void push(int value);

        int pop();

        int size();

        int get(int fromTop);

        default boolean isEmpty() {
            return size() == 0;
        }

        default int peekOr(int otherwise) {
            return isEmpty() ? otherwise : get(0);
        }

        static IntStack ofCapacity(int capacity) {
            return capacity < 16 ? new Growing() : new Fixed(capacity);
        }
    }

    private static class Fixed implements IntStack {
        protected int[] values;
        protected int size;

        Fixed(int capacity) {
            values = new int[capacity];
        }

        public void push(int value) {
            values[size++] = value;
        }

        public int pop() {
            return values[--size];
        }

        public int size() {
            return size;
        }

        public int get(int fromTop) {
            return values[size - 1 - fromTop];
        }
    }

    private static class Growing extends Fixed {
        Growing() {
            super(1);
        }

        @Override
        public void push(int value) {
            if (size == values.length) {
                int[] larger = new int[2 * size];
                System.arraycopy(values, 0, larger, 0, size);
                values = larger;
            }
            super.push(value);
        }
    }

    public long total(int[] levels) {
        IntStack stack = IntStack.ofCapacity(levels.length);
        long total = 0, ending = 0;
        for (int i = 0; i < levels.length; i++) {
            for (int top; !stack.isEmpty() && levels[top = stack.get(0)] >= levels[i]; ) {
                stack.pop();
                ending -= (long) levels[top] * (top - stack.peekOr(-1));
            }
            ending += (long) levels[i] * (i - stack.peekOr(-1));
            stack.push(i);
            total += ending;
        }
        return total;
    }
}
