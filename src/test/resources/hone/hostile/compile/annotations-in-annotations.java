// expect: CE
// Annotations as values of annotations, and a type that is annotated at each of three hundred dimensions.
import java.lang.annotation.*;

@interface Inner {
    int[] value() default {};
}

@interface Outer {
    Inner[] value();
}

@Target(ElementType.TYPE_USE)
@interface Use {}

@Outer({
    //{{BOMB 2000 x @Inner({%i, %j}),}}
})
class Solution {
    int
    //{{BOMB 300 x @Use []}}
    field;

    long total(int[] numbers) {
        return 0;
    }
}
