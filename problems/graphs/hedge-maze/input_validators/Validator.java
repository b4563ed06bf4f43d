public class Validator {
    public static String check(Object[] input) {
        String text = (String) input[0];
        if (!text.endsWith("\n")) {
            return "the last line does not end";
        }
        String[] lines = text.substring(0, text.length() - 1).split("\n", -1);
        if (lines.length > 300) {
            return "there are " + lines.length + " lines";
        }
        for (String line : lines) {
            if (!line.matches("[#.SG]{1,300}") || line.length() != lines[0].length()) {
                return "a line is no line";
            }
        }
        if (text.chars().filter(square -> square == 'S').count() != 1 || text.chars().filter(square -> square == 'G').count() != 1) {
            return "S and G have to occur once each";
        }
        return null;
    }
}
