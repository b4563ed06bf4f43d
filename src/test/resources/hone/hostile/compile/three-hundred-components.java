// expect: CE
// A record of three hundred components: its constructor has more parameters than a method can have.
class Solution {
    record Wide(
        //{{BOMB 300 x long c%i,}}
        long last
    ) {}

    long total(int[] numbers) {
        return 0;
    }
}
