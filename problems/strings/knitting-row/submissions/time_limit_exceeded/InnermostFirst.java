// time: n*m; space: m
class Solution {
    public String row(String pattern) {
        java.util.regex.Pattern innermost = java.util.regex.Pattern.compile("(\\d+)\\[([a-z]+)\\]");
        String text = pattern;
        while (text.indexOf('[') >= 0) {
            java.util.regex.Matcher found = innermost.matcher(text);
            found.find();
            String part = found.group(2).repeat(Integer.parseInt(found.group(1)));
            text = text.substring(0, found.start()) + part + text.substring(found.end());
        }
        return text;
    }
}
