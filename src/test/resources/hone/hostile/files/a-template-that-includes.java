// expect: DENIED; without: RTE|WA; problem: say-it
// Reads a file as an external entity of an XML document, which names no file class at all.
import javax.xml.parsers.DocumentBuilderFactory;

class Solution {
    String say(String text) {
        String document = "<!DOCTYPE d [<!ENTITY file SYSTEM 'file://{{CANARY}}/victim.txt'>]><d>&file;</d>";
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document.getBytes()))
                    .getDocumentElement()
                    .getTextContent();
        } catch (Exception e) {
            return text + e;
        }
    }
}
