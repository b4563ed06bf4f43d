// style: a digest of the sorted letters as hex text, checked exception wrapped
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

class Solution {
    private final MessageDigest sha;

    Solution() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    private String fingerprint(String label) {
        char[] letters = label.toCharArray();
        Arrays.sort(letters);
        byte[] hash = sha.digest(String.valueOf(letters).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 16);
    }

    public List<List<String>> group(String[] labels) {
        Map<String, List<String>> groups = new HashMap<>();
        for (String label : labels) {
            groups.compute(fingerprint(label), (key, old) -> {
                List<String> group = old == null ? new ArrayList<>() : old;
                group.add(label);
                return group;
            });
        }
        return new ArrayList<>(groups.values());
    }
}
