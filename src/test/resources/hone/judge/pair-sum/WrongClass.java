// expect: CE; line: 2
class Answer {
    public int[] pairSum(int[] numbers, int target) {
        return new int[] {0, 1};
    }
}
