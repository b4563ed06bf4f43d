// input: int n
// time: 2^n
// space: 2^n
// tags: tree, recursion, record, space
// why: a perfect tree of height n with 2^n - 1 distinct nodes is built and then counted
class Solution {
    record Node(Node left, Node right) {}

    public int solve(int n) {
        return count(build(n));
    }

    private Node build(int height) {
        return height == 0 ? null : new Node(build(height - 1), build(height - 1));
    }

    private int count(Node node) {
        return node == null ? 0 : 1 + count(node.left()) + count(node.right());
    }
}
