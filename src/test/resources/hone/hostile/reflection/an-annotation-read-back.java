// expect: DENIED; without: AC; line: 15
// Reads the annotation of its own method.
import java.lang.annotation.*;

class Solution {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Note {
        String value();
    }

    @Note("mine")
    static class Noted {}

    long total(int[] numbers) {
        String note = Noted.class.getAnnotation(Note.class).value();
        return Arrays.stream(numbers).asLongStream().sum() + note.length() - 4;
    }
}
