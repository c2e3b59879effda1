package vn.nguon.labels.check;

import java.util.concurrent.atomic.AtomicLong;
import vn.nguon.labels.Reason;
import vn.nguon.labels.drawing.Drawing;
import vn.nguon.labels.drawing.Mark;
import vn.nguon.labels.image.Dots;

/** Checks labels of a job as they pass: the first ones and then one in so many, or every one. */
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
     * @throws CannotBeRead when nothing is read, or something else than its URL
     */
    public void check(Drawing drawing) {
        check(seen.getAndIncrement(), drawing);
    }

    /**
     * As above, for labels that do not come in their order.
     *
     * @param number of the label, from 0
     */
    public void check(long number, Drawing drawing) {
        if (number < FIRST || (number + 1) % oneIn == 0) {
            read(drawing);
            checked.incrementAndGet();
        }
    }

    /** How many labels were checked. */
    public long checked() {
        return checked.get();
    }

    private static void read(Drawing drawing) {
        for (var mark : drawing.marks()) {
            if (mark instanceof Mark.Code code) {
                String read = CheapPhone.read(Dots.of(drawing), code.module().dots());
                String url = drawing.label().url();
                if (!url.equals(read)) {
                    throw new CannotBeRead(
                            "tem %s: điện thoại đọc được %s thay vì %s",
                            "label %s: a phone reads %s instead of %s",
                            drawing.label().serial(),
                            read == null ? Reason.of("trống không", "nothing") : '"' + read + '"',
                            url);
                }
            }
        }
    }
}
