// expect: CE
// Constants of an interface double too, though nothing says final there, and through another class.
interface Bombs {
    String A0 = "boom";
    //{{BOMB 40 x String A%j = Solution.Alias%i + A%i + ""; }}
}

class Solution {
    //{{BOMB 41 x static final String Alias%i = Bombs.A%i; }}

    long total(int[] numbers) {
        return Bombs.A40.length();
    }
}
