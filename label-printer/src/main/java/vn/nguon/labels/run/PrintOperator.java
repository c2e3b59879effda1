package vn.nguon.labels.run;

import java.util.List;
import vn.nguon.labels.LocalizedMessage;

/** The operator: whoever stands at the printer. */
public interface PrintOperator {

    /** What became of a row in doubt. */
    enum Answer {
        OUT,
        NOT_OUT,
        SPOILED
    }

    /**
     * Asks whether this row came out.
     *
     * @throws RowInDoubt when there is nobody to ask
     */
    Answer cameOut(List<String> serials);

    /**
     * Says that the printer needs a person, and waits a moment.
     *
     * @return false to give up
     */
    boolean waitFor(LocalizedMessage trouble);

    /** Says how far it is. */
    void progress(long printed, long left);
}
