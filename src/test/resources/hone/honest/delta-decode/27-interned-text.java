// style: scanner over a short text, formatted numbers and a regular expression for small inputs, arithmetic for large ones
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Solution {
    private static final Pattern NUMBER = Pattern.compile("(?<sign>[+-]?)(?<digits>\\d+)");

    public short[] decode(short first, byte[] deltas) {
        String text = Arrays.toString(deltas).replaceAll("[\\[\\]]", "");
        List<Integer> changes = new ArrayList<>();
        if (text.length() < 5_000) {
            Scanner scanner = new Scanner(text).useDelimiter(",\\s*");
            while (scanner.hasNextInt()) {
                changes.add(scanner.nextInt());
            }
        } else {
            Matcher matcher = NUMBER.matcher(text);
            while (matcher.find()) {
                int value = Integer.parseInt(matcher.group("digits"));
                changes.add("-".equals(matcher.group("sign").intern()) ? -value : value);
            }
        }
        short[] readings = new short[changes.size() + 1];
        readings[0] = first;
        for (int i = 0; i < changes.size(); i++) {
            readings[i + 1] = (short) (readings[i] + changes.get(i));
        }
        return readings;
    }
}
