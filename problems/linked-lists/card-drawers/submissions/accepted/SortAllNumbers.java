// time: n log n; space: n+m
class Solution {
    public ListNode oneDrawer(ListNode first, ListNode second) {
        List<Integer> numbers = new ArrayList<>();
        for (ListNode card = first; card != null; card = card.next) {
            numbers.add(card.val);
        }
        for (ListNode card = second; card != null; card = card.next) {
            numbers.add(card.val);
        }
        numbers.sort(Comparator.reverseOrder());
        ListNode head = null;
        for (int number : numbers) {
            head = new ListNode(number, head);
        }
        return head;
    }
}
