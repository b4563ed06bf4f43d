// time: n^2; space: n
class Solution {
    public boolean wellNested(String script) {
        String rest = script.replaceAll("[a-z ]", "");
        int before;
        do {
            before = rest.length();
            rest = rest.replace("()", "").replace("[]", "").replace("{}", "");
        } while (rest.length() < before);
        return rest.isEmpty();
    }
}
