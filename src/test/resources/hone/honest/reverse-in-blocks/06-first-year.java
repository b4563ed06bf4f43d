// style: student in the first year: counts first, then copies block by block with many variables
public class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        // count the wagons
        int count = 0;
        ListNode current = head;
        while (current != null) {
            count = count + 1;
            current = current.next;
        }
        System.out.println("There are " + count + " wagons and the turntable has " + size + " places.");
        if (count == 0) {
            return null;
        }
        // put the numbers into an array
        int[] oldNumbers = new int[count];
        current = head;
        for (int i = 0; i < count; i++) {
            oldNumbers[i] = current.val;
            current = current.next;
        }
        int fullBlocks = count / size;
        int[] newNumbers = new int[count];
        for (int block = 0; block < fullBlocks; block++) {
            for (int i = 0; i < size; i++) {
                newNumbers[block * size + i] = oldNumbers[block * size + size - 1 - i];
            }
        }
        for (int i = fullBlocks * size; i < count; i++) {
            newNumbers[i] = oldNumbers[i];
        }
        // put the numbers back into the wagons
        current = head;
        for (int i = 0; i < count; i++) {
            current.val = newNumbers[i];
            current = current.next;
        }
        return head;
    }
}
