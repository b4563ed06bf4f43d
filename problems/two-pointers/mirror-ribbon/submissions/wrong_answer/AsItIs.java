// time: n; space: n
class Solution {
    public boolean canBeSaved(String ribbon) {
        return new StringBuilder(ribbon).reverse().toString().equals(ribbon);
    }
}
