package hone.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {
    @TempDir
    Path temp;

    /** Takes the lock, says whether it got it, and holds it until its input ends. */
    static final class Holder {
        public static void main(String[] arguments) throws IOException {
            Optional<InstanceLock> lock = InstanceLock.acquire(new DataFolder(Path.of(arguments[0])));
            lock.ifPresent(held -> held.onRaise(() -> say("raised")));
            say(lock.isPresent() ? "held" : "refused");
            while (System.in.read() >= 0) {}
            lock.ifPresent(InstanceLock::close);
        }

        private static void say(String word) {
            System.out.println(word);
            System.out.flush();
        }
    }

    @Test
    void oneInstanceHoldsItUntilItCloses() {
        DataFolder folder = new DataFolder(temp);
        InstanceLock first = InstanceLock.acquire(folder).orElseThrow();
        assertThat(first.isHeld()).isTrue();
        assertThat(InstanceLock.acquire(folder)).isEmpty();
        first.close();
        InstanceLock second = InstanceLock.acquire(folder).orElseThrow();
        assertThat(second.isHeld()).isTrue();
        second.close();
    }

    @Test
    void theVeryFirstStartIsLockedToo() {
        DataFolder folder = new DataFolder(temp.resolve("not/yet/there"));
        try (InstanceLock first = InstanceLock.acquire(folder).orElseThrow()) {
            assertThat(first.isHeld()).isTrue();
            assertThat(InstanceLock.acquire(folder)).isEmpty();
        }
    }

    @Test
    void anotherProcessIsKeptOutAndACrashLeavesNothing() throws Exception {
        DataFolder folder = new DataFolder(temp);
        Process holder = ChildJvm.start(Holder.class, List.of(), temp.toString());
        try (BufferedReader words = holder.inputReader()) {
            assertThat(words.readLine()).isEqualTo("held");
            assertThat(InstanceLock.acquire(folder)).isEmpty();
            assertThat(InstanceLock.askToRaise(folder)).isTrue();
            assertThat(words.readLine()).isEqualTo("raised");
            holder.destroyForcibly().waitFor();
        } finally {
            holder.destroyForcibly();
        }
        assertThat(InstanceLock.askToRaise(folder)).isFalse();
        InstanceLock next = InstanceLock.acquire(folder).orElseThrow();
        assertThat(next.isHeld()).isTrue();
        raisesThrough(folder, next);
        next.close();
    }

    @Test
    void theFirstIsAskedForItsWindow() throws InterruptedException {
        DataFolder folder = new DataFolder(temp);
        try (InstanceLock lock = InstanceLock.acquire(folder).orElseThrow()) {
            raisesThrough(folder, lock);
            raisesThrough(folder, lock);
        }
        assertThat(temp.resolve("raise.sock")).doesNotExist();
        assertThat(InstanceLock.askToRaise(folder)).isFalse();
    }

    @Test
    void aPathTooLongForASocketStillWorks() throws Exception {
        Path deep = temp.resolve("x".repeat(100)).resolve("y".repeat(100));
        Files.createDirectories(deep);
        DataFolder folder = new DataFolder(deep);
        try (InstanceLock lock = InstanceLock.acquire(folder).orElseThrow()) {
            raisesThrough(folder, lock);
            assertThat(deep.resolve("raise.sock")).doesNotExist();
        }
        assertThat(deep.resolve("raise")).doesNotExist();
    }

    @Test
    void staleFilesOfACrashDoNotMatter() throws Exception {
        Files.writeString(temp.resolve("raise.sock"), "stale");
        Files.writeString(temp.resolve("instance.lock"), "999999\nmore than before");
        DataFolder folder = new DataFolder(temp);
        assertThat(InstanceLock.askToRaise(folder)).isFalse();
        try (InstanceLock lock = InstanceLock.acquire(folder).orElseThrow()) {
            raisesThrough(folder, lock);
            assertThat(temp.resolve("instance.lock"))
                    .hasContent(ProcessHandle.current().pid() + "\n");
        }
    }

    @Test
    void nothingListeningIsNoAnswer() {
        DataFolder folder = new DataFolder(temp);
        try (InstanceLock lock = InstanceLock.acquire(folder).orElseThrow()) {
            assertThat(lock.isHeld()).isTrue();
            assertThat(InstanceLock.askToRaise(folder)).isFalse();
            assertThat(temp.resolve("raise")).doesNotExist();
        }
    }

    @Test
    void aFolderThatCannotBeLockedDoesNotKeepFromStarting() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        DataFolder folder = new DataFolder(file);
        try (InstanceLock lock = InstanceLock.acquire(folder).orElseThrow()) {
            assertThat(lock.isHeld()).isFalse();
            lock.onRaise(() -> {});
        }
        assertThat(InstanceLock.askToRaise(folder)).isFalse();
    }

    private static void raisesThrough(DataFolder folder, InstanceLock lock) throws InterruptedException {
        CountDownLatch raised = new CountDownLatch(1);
        lock.onRaise(raised::countDown);
        assertThat(InstanceLock.askToRaise(folder)).isTrue();
        assertThat(raised.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
