// style: student in the first year: sorts letters with bubble sort, then sorts and compares neighbours
import java.util.*;

public class Solution {
    public List<List<String>> group(String[] labels) {
        List<List<String>> answer = new ArrayList<List<String>>();
        // every entry is "sortedLetters:label"
        String[] pairs = new String[labels.length];
        for (int i = 0; i < labels.length; i++) {
            pairs[i] = sortLetters(labels[i]) + ":" + labels[i];
        }
        Arrays.sort(pairs);
        String lastKey = null;
        List<String> currentGroup = null;
        for (int i = 0; i < pairs.length; i++) {
            int colon = pairs[i].indexOf(":");
            String key = pairs[i].substring(0, colon);
            String label = pairs[i].substring(colon + 1);
            if (lastKey == null || !key.equals(lastKey)) {
                currentGroup = new ArrayList<String>();
                answer.add(currentGroup);
                lastKey = key;
            }
            currentGroup.add(label);
        }
        System.out.println("number of groups: " + answer.size());
        return answer;
    }

    public static String sortLetters(String word) {
        char[] letters = word.toCharArray();
        // bubble sort
        boolean swapped = true;
        while (swapped) {
            swapped = false;
            for (int i = 0; i < letters.length - 1; i++) {
                if (letters[i] > letters[i + 1]) {
                    char help = letters[i];
                    letters[i] = letters[i + 1];
                    letters[i + 1] = help;
                    swapped = true;
                }
            }
        }
        String result = "";
        for (char c : letters) {
            result = result + c;
        }
        return result;
    }
}
