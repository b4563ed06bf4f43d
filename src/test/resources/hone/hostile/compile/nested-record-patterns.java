// expect: CE
// Record patterns within one another, three hundred deep.
class Solution {
    record R(Object o) {}

    long total(int[] numbers) {
        Object o = numbers;
        if (o instanceof
            //{{BOMB 300 x R(}}
            var x
            //{{BOMB 300 x )}}
        ) {
            return 1;
        }
        return 0;
    }
}
