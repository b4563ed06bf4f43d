// style: LongAdder in a ConcurrentHashMap, AtomicIntegerArray, a Semaphore of jokers
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;

class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        ConcurrentHashMap<Character, LongAdder> pieces = new ConcurrentHashMap<>();
        for (String strip : tiles) {
            for (char c : strip.toCharArray()) {
                pieces.computeIfAbsent(c, k -> new LongAdder()).increment();
            }
        }
        AtomicIntegerArray left = new AtomicIntegerArray(128);
        pieces.forEach((letter, count) -> left.set(letter, count.intValue()));
        Semaphore jokers = new Semaphore(left.getAndSet(joker, 0));
        for (char letter : word.toCharArray()) {
            if (left.getAndUpdate(letter, x -> x > 0 ? x - 1 : 0) == 0 && !jokers.tryAcquire()) {
                return false;
            }
        }
        return true;
    }
}
