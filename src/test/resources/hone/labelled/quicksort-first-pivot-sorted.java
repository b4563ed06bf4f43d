// input: int[] sorted
// time: n^2
// space: n
// tags: quicksort, worst-case, recursion
// why: on ascending input the first-element pivot leaves one side empty, so the partitions scan n + n-1 + ... and the recursion is n deep.
class Solution {
    public int solve(int[] arr) {
        quick(arr, 0, arr.length - 1);
        return arr.length == 0 ? 0 : arr[0];
    }

    void quick(int[] arr, int low, int high) {
        if (low >= high) return;
        int pivot = arr[low];
        int store = low;
        for (int i = low + 1; i <= high; i++) {
            if (arr[i] < pivot) {
                store++;
                int tmp = arr[i];
                arr[i] = arr[store];
                arr[store] = tmp;
            }
        }
        int tmp = arr[low];
        arr[low] = arr[store];
        arr[store] = tmp;
        quick(arr, low, store - 1);
        quick(arr, store + 1, high);
    }
}
