// expect: WA; problem: words-back
// Returns and prints halves of surrogate pairs, alone and in the wrong order.
class Solution {
    List<String> words(List<String> in) {
        System.out.println("\ud83d");
        System.out.write(0xff);
        System.out.write(0xc3);
        return List.of("\ud83d", "\ude00\ud83d", "a\udfff", "\uffff");
    }
}
