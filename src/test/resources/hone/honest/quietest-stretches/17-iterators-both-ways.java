// style: a ListIterator forth and back over boxed levels, two passes with a LinkedList as stack
class Solution {
    public long total(int[] levels) {
        List<Integer> list = new ArrayList<>(levels.length);
        for (int level : levels) list.add(level);
        long[] before = new long[levels.length];
        LinkedList<Integer> stack = new LinkedList<>();
        ListIterator<Integer> it = list.listIterator();
        while (it.hasNext()) {
            int i = it.nextIndex();
            Integer level = it.next();
            while (!stack.isEmpty() && list.get(stack.peek()).compareTo(level) >= 0) stack.pop();
            before[i] = stack.isEmpty() ? i + 1 : i - stack.peek();
            stack.push(i);
        }
        stack.clear();
        long total = 0;
        while (it.hasPrevious()) {
            int i = it.previousIndex();
            Integer level = it.previous();
            while (!stack.isEmpty() && list.get(stack.peek()).compareTo(level) > 0) stack.pop();
            long after = (stack.isEmpty() ? levels.length : stack.peek()) - i;
            total += before[i] * after * level;
            stack.push(i);
        }
        return total;
    }
}
