package vn.nguon.labels.check;

import java.util.concurrent.atomic.AtomicLong;
import vn.nguon.labels.LocalizedMessage;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.drawing.LabelElement;
import vn.nguon.labels.image.Bitmap;

/** Reading labels of a job back as they pass: the first ones and then one in so many, or every one. */
public final class CheckingLabels {

    /** Every label. */
    public static final int ALL = 1;

    /** One in a hundred. */
    public static final int SAMPLE = 100;

    private static final int FIRST = 3;

    private final int oneIn;
    private final AtomicLong seen = new AtomicLong();
    private final AtomicLong checked = new AtomicLong();

    /** Checks the first three labels, and one in {@code oneIn} of all. */
    public CheckingLabels(int oneIn) {
        this.oneIn = oneIn;
    }

    /**
     * Checks this label if it is its turn: burnt at the printer's dots, seen by a cheap phone, read, compared.
     *
     * @throws UnreadableLabel when nothing is read, or something else than its URL
     */
    public void check(LabelDrawing drawing) {
        check(seen.getAndIncrement(), drawing);
    }

    /**
     * As above, for labels that do not come in their order.
     *
     * @param number of the label, from 0
     */
    public void check(long number, LabelDrawing drawing) {
        if (number < FIRST || (number + 1) % oneIn == 0) {
            read(drawing);
            checked.incrementAndGet();
        }
    }

    /** How many labels were checked. */
    public long checked() {
        return checked.get();
    }

    private static void read(LabelDrawing drawing) {
        for (var element : drawing.elements()) {
            if (element instanceof LabelElement.Code code) {
                String read = CheapPhone.read(Bitmap.of(drawing), code.module().dots());
                String url = drawing.label().url();
                if (!url.equals(read)) {
                    throw new UnreadableLabel(
                            "tem %s: điện thoại đọc được %s thay vì %s",
                            "label %s: a phone reads %s instead of %s",
                            drawing.label().serial(),
                            read == null ? LocalizedMessage.of("trống không", "nothing") : '"' + read + '"',
                            url);
                }
            }
        }
    }
}
