// style: UnaryOperator pipeline, andThen, compose, method references of all four kinds
class Solution {
    private int size;

    private static int[] toArray(ListNode head) {
        IntStream.Builder values = IntStream.builder();
        for (; head != null; head = head.next) {
            values.accept(head.val);
        }
        return values.build().toArray();
    }

    private int[] turn(int[] values) {
        for (int from = 0; from + size <= values.length; from += size) {
            for (int i = from, j = from + size - 1; i < j; i++, j--) {
                int swapped = values[i];
                values[i] = values[j];
                values[j] = swapped;
            }
        }
        return values;
    }

    private static ListNode toList(int[] values) {
        return IntStream.range(0, values.length)
                .map(i -> values[values.length - 1 - i])
                .mapToObj(ListNode::new)
                .reduce((rest, node) -> {
                    node.next = rest;
                    return node;
                })
                .orElse(null);
    }

    public ListNode reverseBlocks(ListNode head, int size) {
        this.size = size;
        Function<ListNode, int[]> read = Solution::toArray;
        UnaryOperator<int[]> copy = int[]::clone;
        Function<int[], ListNode> write = Solution::toList;
        return read.andThen(copy).andThen(this::turn).andThen(write).compose(Function.<ListNode>identity()).apply(head);
    }
}
