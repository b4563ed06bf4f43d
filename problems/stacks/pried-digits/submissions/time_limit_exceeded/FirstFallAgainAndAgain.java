// time: n^2; space: n
class Solution {
    public String smallest(String digits, int k) {
        StringBuilder number = new StringBuilder(digits);
        for (int removed = 0; removed < k; removed++) {
            int at = 0;
            while (at + 1 < number.length() && number.charAt(at) <= number.charAt(at + 1)) {
                at++;
            }
            number.deleteCharAt(at);
        }
        int start = 0;
        while (start < number.length() && number.charAt(start) == '0') {
            start++;
        }
        return start == number.length() ? "0" : number.substring(start);
    }
}
