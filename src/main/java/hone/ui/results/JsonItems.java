package hone.ui.results;

import java.util.ArrayList;
import java.util.List;

/** Takes a JSON array apart without changing how its items are written. */
final class JsonItems {
    private JsonItems() {}

    /** The texts of the items of an array; of anything else, nothing. */
    static List<String> split(String array) {
        String text = array.strip();
        var items = new ArrayList<String>();
        if (text.length() < 2 || text.charAt(0) != '[' || text.charAt(text.length() - 1) != ']') {
            return items;
        }
        int depth = 0;
        boolean inString = false;
        int from = 1;
        int end = text.length() - 1;
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (inString) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    inString = false;
                }
            } else if (c == '"') {
                inString = true;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                items.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        String last = text.substring(from, end).strip();
        if (!last.isEmpty() || !items.isEmpty()) {
            items.add(last);
        }
        return items;
    }
}
