// style: an empty stack throws EmptyStackException, which is caught; multi-catch and rethrow
class Solution {
    private static int topOr(Stack<Integer> stack, int otherwise) {
        try {
            return stack.peek();
        } catch (EmptyStackException | ArrayIndexOutOfBoundsException e) {
            return otherwise;
        }
    }

    public long total(int[] levels) {
        Objects.requireNonNull(levels);
        Stack<Integer> stack = new Stack<>();
        long total = 0;
        int i = 0;
        try {
            for (; ; i++) {
                int level = levels[i];
                while (!stack.isEmpty() && levels[stack.peek()] >= level) {
                    int at = stack.pop();
                    total += (long) levels[at] * (at - topOr(stack, -1)) * (i - at);
                }
                stack.push(i);
            }
        } catch (IndexOutOfBoundsException end) {
            while (stack.size() > 0) {
                int at = stack.pop();
                total += (long) levels[at] * (at - topOr(stack, -1)) * (i - at);
            }
        }
        return total;
    }
}
