package hone.app;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A few kills of the app; {@code packaging/bench kill} does fifty. */
@Timeout(180)
class KilledAppTest {
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingGoesOnRunning() throws Exception {
        KilledApp app = new KilledApp(folder, 7);
        for (int i = 0; i < KILLS; i++) {
            app.kill();
        }
    }
}
