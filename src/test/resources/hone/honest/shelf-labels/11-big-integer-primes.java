// style: the fundamental theorem of arithmetic: products of primes in BigInteger, nextProbablePrime
import java.math.BigInteger;

class Solution {
    private static final BigInteger[] PRIMES = new BigInteger[26];

    static {
        BigInteger prime = BigInteger.ONE;
        for (int i = 0; i < PRIMES.length; i++) {
            PRIMES[i] = prime = prime.nextProbablePrime();
        }
    }

    public List<List<String>> group(String[] labels) {
        Map<BigInteger, List<String>> groups = new HashMap<>();
        for (String label : labels) {
            BigInteger product = BigInteger.ONE;
            for (char letter : label.toCharArray()) {
                product = product.multiply(PRIMES[letter - 'a']);
            }
            groups.putIfAbsent(product, new ArrayList<>());
            groups.get(product).add(label);
        }
        return new LinkedList<>(groups.values());
    }
}
