// style: in a hurry, values in a list, a new list back
class Solution {
    public ListNode reverseBlocks(ListNode head, int k) {
        List<Integer> v=new ArrayList<>();
        for(ListNode n=head;n!=null;n=n.next) v.add(n.val);
        for(int i=0;i+k<=v.size();i+=k) Collections.reverse(v.subList(i,i+k));
        ListNode d=new ListNode(0),t=d;
        for(int x:v) t=t.next=new ListNode(x);
        return d.next;
    }
}
