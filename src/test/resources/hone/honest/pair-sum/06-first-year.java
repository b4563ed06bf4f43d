// style: student in the first year: a merge sort from the lecture, prints to see what happens
public class Solution {

    // this is my solution for the bookings
    public int[] pairSum(int[] numbers, int target) {
        System.out.println("pairSum starts with n = " + numbers.length + " and target = " + target);
        // first I make an array of the indices
        int[] indices = new int[numbers.length];
        for (int i = 0; i < numbers.length; i = i + 1) {
            indices[i] = i;
        }
        // then I sort the indices by the value
        int[] sorted = mergeSort(indices, numbers);
        int left = 0;
        int right = sorted.length - 1;
        int[] answer = new int[2];
        boolean found = false;
        while (found == false) {
            long sum = 0;
            sum = sum + numbers[sorted[left]];
            sum = sum + numbers[sorted[right]];
            if (sum == target) {
                answer[0] = sorted[left];
                answer[1] = sorted[right];
                found = true;
            } else if (sum > target) {
                right = right - 1;
            } else {
                left = left + 1;
            }
        }
        System.out.println("found it: " + answer[0] + " and " + answer[1]);
        return answer;
    }

    public int[] mergeSort(int[] indices, int[] numbers) {
        if (indices.length <= 1) {
            return indices;
        }
        int middle = indices.length / 2;
        int[] a = new int[middle];
        int[] b = new int[indices.length - middle];
        for (int i = 0; i < indices.length; i++) {
            if (i < middle) {
                a[i] = indices[i];
            } else {
                b[i - middle] = indices[i];
            }
        }
        a = mergeSort(a, numbers);
        b = mergeSort(b, numbers);
        int[] result = new int[indices.length];
        int x = 0;
        int y = 0;
        for (int i = 0; i < result.length; i++) {
            if (y == b.length) {
                result[i] = a[x];
                x++;
            } else if (x == a.length) {
                result[i] = b[y];
                y++;
            } else if (numbers[a[x]] <= numbers[b[y]]) {
                result[i] = a[x];
                x++;
            } else {
                result[i] = b[y];
                y++;
            }
        }
        return result;
    }
}
