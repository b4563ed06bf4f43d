// time: n; space: 1
class Solution {
    public long place(long factor, long pulls, long places) {
        int place = (int) (1 % places);
        int square = (int) (factor % places);
        for (long rest = pulls; rest > 0; rest /= 2) {
            if (rest % 2 == 1) {
                place = (int) (place * square % places);
            }
            square = (int) (square * square % places);
        }
        return place;
    }
}
