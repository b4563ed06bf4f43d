// style: java.util.concurrent collections on one thread, a latch and a future task run in place
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

class Solution {
    public List<Double> averages(TreeNode root) {
        FutureTask<List<Double>> task = new FutureTask<>(() -> rows(root));
        task.run();
        try {
            return task.get(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Double> rows(TreeNode root) {
        BlockingQueue<TreeNode> queue = new LinkedBlockingQueue<>();
        CopyOnWriteArrayList<Double> few = new CopyOnWriteArrayList<>();
        ConcurrentLinkedQueue<Double> means = new ConcurrentLinkedQueue<>();
        if (root != null) queue.offer(root);
        List<TreeNode> row = new ArrayList<>();
        while (queue.drainTo(row) > 0) {
            AtomicLong sum = new AtomicLong();
            CountDownLatch rooms = new CountDownLatch(row.size());
            for (TreeNode room : row) {
                sum.addAndGet(room.val);
                rooms.countDown();
                if (room.left != null) queue.add(room.left);
                if (room.right != null) queue.add(room.right);
            }
            assert rooms.getCount() == 0;
            means.add(sum.doubleValue() / row.size());
            few.addIfAbsent((double) row.size() % 2);
            row.clear();
        }
        return new ArrayList<>(means);
    }
}
