// expect: DENIED; without: RTE|AC
// Reads a document that says which methods are to be called, by the JDK's own decoder.
import java.beans.XMLDecoder;

class Solution {
    long total(int[] numbers) {
        String calls = "<java><object class='java.lang.ProcessBuilder'><array class='java.lang.String' length='2'>"
                + "<void index='0'><string>sleep</string></void><void index='1'><string>{{MARK}}</string></void>"
                + "</array><void method='start'/></object></java>";
        try (XMLDecoder decoder = new XMLDecoder(new ByteArrayInputStream(calls.getBytes()))) {
            decoder.readObject();
        } catch (RuntimeException | LinkageError e) {
            // nothing was decoded
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
