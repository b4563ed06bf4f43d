// expect: DENIED; without: RTE
// Writes a zip file beside the victim, and opens the worker's own jar.
import java.util.zip.*;

class Solution {
    long total(int[] numbers) throws IOException {
        try (ZipFile jar = new ZipFile(System.getProperty("java.class.path"))) {
            System.out.println(jar.size());
        }
        try (ZipOutputStream out = new ZipOutputStream(new FileOutputStream("{{CANARY}}/all.zip"))) {
            out.putNextEntry(new ZipEntry("x"));
        }
        return 0;
    }
}
