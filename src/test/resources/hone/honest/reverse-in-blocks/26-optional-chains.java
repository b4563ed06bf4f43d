// style: Optional at every corner, a generic Either of one's own
class Solution {
    abstract static class Either<L, R> {
        static <L, R> Either<L, R> left(L value) {
            return new Either<L, R>() {
                @Override
                <T> T fold(Function<? super L, ? extends T> onLeft, Function<? super R, ? extends T> onRight) {
                    return onLeft.apply(value);
                }
            };
        }

        static <L, R> Either<L, R> right(R value) {
            return new Either<L, R>() {
                @Override
                <T> T fold(Function<? super L, ? extends T> onLeft, Function<? super R, ? extends T> onRight) {
                    return onRight.apply(value);
                }
            };
        }

        abstract <T> T fold(Function<? super L, ? extends T> onLeft, Function<? super R, ? extends T> onRight);
    }

    private Either<ListNode, ListNode> lastOfBlock(ListNode tail, int size) {
        Optional<ListNode> last = Optional.ofNullable(tail);
        for (int i = 0; i < size && last.isPresent(); i++) {
            last = last.map(n -> n.next);
        }
        return last.<Either<ListNode, ListNode>>map(Either::right).orElseGet(() -> Either.left(tail));
    }

    public ListNode reverseBlocks(ListNode head, int size) {
        ListNode anchor = new ListNode(0, head);
        ListNode tail = anchor;
        while (tail != null) {
            ListNode current = tail;
            tail = lastOfBlock(current, size).fold(end -> null, last -> {
                ListNode first = current.next;
                ListNode turned = last.next;
                for (ListNode n = first; turned != last; ) {
                    ListNode following = n.next;
                    n.next = turned;
                    turned = n;
                    n = following;
                }
                current.next = last;
                return first;
            });
        }
        return Objects.requireNonNullElse(anchor, new ListNode()).next;
    }
}
