// expect: AC; problem: tree-depth
// The file as somebody had it at home: public, with imports nobody needs and a main method left in.
import java.util.*;
import java.util.stream.*;
import java.io.BufferedReader;
import static java.lang.Math.max;

public class Solution {
    public int depth(TreeNode root) {
        return root == null ? 0 : 1 + max(depth(root.left), depth(root.right));
    }

    public static void main(String... args) throws Exception {
        System.out.println(new Solution().depth(new TreeNode(1, new TreeNode(2), null)));
        if (args.length > 0) {
            main();
        }
    }
}
