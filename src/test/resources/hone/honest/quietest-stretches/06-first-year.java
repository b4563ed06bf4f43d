// style: student in the first year: an own stack class with push, pop and isEmpty
class MyStack {
    private int[] content;
    private int size;

    public MyStack(int maximum) {
        content = new int[maximum];
        size = 0;
    }

    public void push(int x) {
        content[size] = x;
        size = size + 1;
    }

    public int pop() {
        size = size - 1;
        return content[size];
    }

    public int top() {
        return content[size - 1];
    }

    public boolean isEmpty() {
        if (size == 0) {
            return true;
        } else {
            return false;
        }
    }
}

public class Solution {
    public long total(int[] levels) {
        long result = 0;
        MyStack stack = new MyStack(levels.length + 1);
        // sum of the quietest levels of all stretches that end at the current position
        long ending = 0;
        for (int i = 0; i < levels.length; i++) {
            while (stack.isEmpty() == false && levels[stack.top()] > levels[i]) {
                int position = stack.pop();
                int before = -1;
                if (stack.isEmpty() == false) {
                    before = stack.top();
                }
                long width = position - before;
                ending = ending - width * levels[position];
            }
            int before = -1;
            if (!stack.isEmpty()) {
                before = stack.top();
            }
            long width = i - before;
            ending = ending + width * levels[i];
            stack.push(i);
            result = result + ending;
        }
        return result;
    }
}
