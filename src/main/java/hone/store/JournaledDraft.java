package hone.store;

import hone.practice.Drafts;
import hone.practice.StoreException;
import java.util.Optional;

/** An open draft as the thread that types sees it. Calls come from one thread at a time. */
final class JournaledDraft implements Drafts.Draft {
    private final Optional<String> text;
    private final Optional<String> other;
    private final DraftWriter writer;
    private final Runnable onClose;
    private long sequence;
    private int length;
    private boolean closed;

    JournaledDraft(DraftRecord.Snapshot recovered, Optional<String> other, DraftWriter writer, Runnable onClose) {
        this.text = recovered.sequence() == 0 ? Optional.empty() : Optional.of(recovered.text());
        this.other = other;
        this.writer = writer;
        this.onClose = onClose;
        this.sequence = recovered.sequence();
        this.length = recovered.text().length();
    }

    @Override
    public Optional<String> text() {
        return text;
    }

    @Override
    public Optional<String> otherVersion() {
        return other;
    }

    @Override
    public synchronized void settle() {
        refuseIfClosed();
        writer.dropOther();
    }

    @Override
    public synchronized void edit(int position, int removed, String inserted) {
        refuseIfClosed();
        DraftRecord.Edit edit = new DraftRecord.Edit(sequence + 1, position, removed, inserted);
        if (!edit.fits(length)) {
            throw new IndexOutOfBoundsException(
                    "Removing " + removed + " at " + position + " from a text of " + length + " units");
        }
        sequence++;
        length += inserted.length() - removed;
        writer.add(edit);
    }

    @Override
    public synchronized void replace(String text) {
        refuseIfClosed();
        sequence++;
        length = text.length();
        writer.add(new DraftRecord.Snapshot(sequence, text));
    }

    @Override
    public void force() throws StoreException {
        writer.force();
    }

    @Override
    public void close() throws StoreException {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        try {
            writer.force();
        } finally {
            onClose.run();
        }
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new IllegalStateException("The draft is closed");
        }
    }
}
