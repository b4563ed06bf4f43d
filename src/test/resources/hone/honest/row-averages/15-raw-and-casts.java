// style: before generics: Vector of Vectors, casts, new Double
import java.util.*;

public class Solution {
    public List averages(TreeNode root) {
        Vector rows = new Vector();
        if (root != null) {
            Vector first = new Vector();
            first.addElement(root);
            rows.addElement(first);
        }
        for (int r = 0; r < rows.size(); r++) {
            Vector row = (Vector) rows.elementAt(r);
            Vector next = new Vector();
            for (Enumeration e = row.elements(); e.hasMoreElements(); ) {
                TreeNode room = (TreeNode) e.nextElement();
                if (room.left != null) {
                    next.addElement(room.left);
                }
                if (room.right != null) {
                    next.addElement(room.right);
                }
            }
            if (!next.isEmpty()) {
                rows.addElement(next);
            }
        }
        List result = new ArrayList();
        for (Iterator it = rows.iterator(); it.hasNext(); ) {
            Vector row = (Vector) it.next();
            double sum = 0.0;
            for (int i = 0; i < row.size(); i++) {
                sum += ((TreeNode) row.get(i)).val;
            }
            result.add(new Double(sum / row.size()));
        }
        return result;
    }
}
