// style: everything is a string: keys by Long.toString, a StringTokenizer, Integer.parseInt
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        Hashtable<String, String> table = new Hashtable<String, String>();
        StringBuffer result = new StringBuffer();
        for (int i = 0; i < numbers.length; i++) {
            String partner = table.get(Long.toString((long) target - numbers[i]));
            if (partner != null) {
                result.append(partner).append(';').append(i);
                break;
            }
            table.put(String.valueOf(numbers[i]), "" + i);
        }
        StringTokenizer tokens = new StringTokenizer(result.toString(), ";");
        int[] pair = new int[tokens.countTokens()];
        for (int i = 0; tokens.hasMoreTokens(); i++) {
            pair[i] = Integer.parseInt(tokens.nextToken());
        }
        return pair;
    }
}
