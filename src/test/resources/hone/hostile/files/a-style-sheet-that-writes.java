// expect: DENIED; without: RTE|AC
// Writes a file as the result of an XSL transformation.
import javax.xml.transform.*;
import javax.xml.transform.stream.*;

class Solution {
    long total(int[] numbers) {
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(
                            new StreamSource(new StringReader("<note/>")),
                            new StreamResult(new File("{{CANARY}}/note.xml")));
        } catch (TransformerException e) {
            // no note
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
