// expect: CE
// A switch over three thousand strings in an arrow form, each with a hash and an equals of its own.
class Solution {
    long total(int[] numbers) {
        return switch (String.valueOf(numbers.length)) {
            //{{BOMB 3000 x case "k%i" -> %j;}}
            default -> 0;
        };
    }
}
