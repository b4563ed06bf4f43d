// time: 1; space: 1
class Solution {
    public int meeting(TreeNode mouth, int a, int b) {
        return mouth.val;
    }
}
