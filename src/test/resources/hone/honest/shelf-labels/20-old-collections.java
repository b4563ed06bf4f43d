// style: Hashtable, Vector, Enumeration, StringBuffer, no generics at all
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.List;
import java.util.Vector;

public class Solution {
    public List group(String[] labels) {
        Hashtable table = new Hashtable();
        for (int i = 0; i < labels.length; i++) {
            StringBuffer key = new StringBuffer();
            for (char c = 'a'; c <= 'z'; c++) {
                for (int j = 0; j < labels[i].length(); j++) {
                    if (labels[i].charAt(j) == c) {
                        key.append(c);
                    }
                }
            }
            Vector group = (Vector) table.get(key.toString());
            if (group == null) {
                group = new Vector();
                table.put(key.toString(), group);
            }
            group.addElement(labels[i]);
        }
        Vector result = new Vector();
        for (Enumeration e = table.elements(); e.hasMoreElements(); ) {
            result.addElement(e.nextElement());
        }
        return result;
    }
}
