// style: before generics: Hashtable, Vector, Enumeration, a Comparator class, casts
import java.util.*;

public class Solution {
    static class ByVal implements Comparator {
        public int compare(Object a, Object b) {
            return ((Node) a).val - ((Node) b).val;
        }
    }

    public Node tidy(Node start) {
        if (start == null) {
            return null;
        }
        Hashtable known = new Hashtable();
        Vector todo = new Vector();
        known.put(new Integer(start.val), start);
        todo.addElement(start);
        while (todo.size() > 0) {
            Node node = (Node) todo.lastElement();
            todo.removeElementAt(todo.size() - 1);
            Object[] arms = node.neighbors.toArray();
            Arrays.sort(arms, new ByVal());
            List tidied = new ArrayList();
            for (int i = 0; i < arms.length; i++) {
                Node arm = (Node) arms[i];
                if (known.get(new Integer(arm.val)) == null) {
                    known.put(new Integer(arm.val), arm);
                    todo.addElement(arm);
                }
                if (arm == node || (i > 0 && arms[i - 1] == arm)) {
                    continue;
                }
                tidied.add(arm);
            }
            node.neighbors = tidied;
        }
        return start;
    }
}
