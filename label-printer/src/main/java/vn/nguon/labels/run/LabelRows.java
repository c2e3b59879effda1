package vn.nguon.labels.run;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.nguon.labels.Label;
import vn.nguon.labels.check.CheckingLabels;
import vn.nguon.labels.drawing.LabelComposer;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.run.journal.RunState;

/** The rows of a job that may be printed, composed and checked. */
final class LabelRows {

    private final LabelComposer composer;
    private final CheckingLabels checking;
    private final int across;
    private final RunState state;
    private final RunState elsewhere;
    private final RunReporter reporter;

    LabelRows(
            LabelComposer composer,
            CheckingLabels checking,
            int across,
            RunState state,
            RunState elsewhere,
            RunReporter reporter) {
        this.composer = composer;
        this.checking = checking;
        this.across = across;
        this.state = state;
        this.elsewhere = elsewhere;
        this.reporter = reporter;
    }

    /**
     * The next row; short at the end of the job, or empty.
     *
     * @param again whether what is on paper is wanted as well
     * @throws SerialsPrintedBefore when a label is on paper through another job
     */
    List<LabelDrawing> next(Iterator<Label> labels, boolean again) {
        var row = new ArrayList<LabelDrawing>();
        while (row.size() < across && labels.hasNext()) {
            var label = labels.next();
            if (isWanted(label.serial(), again)) {
                var drawing = composer.compose(label);
                checking.check(drawing);
                row.add(drawing);
            }
        }
        return row;
    }

    private boolean isWanted(String serial, boolean again) {
        if (reporter.isWithdrawn(serial)) {
            return false;
        }
        if (again) {
            return true;
        }
        if (elsewhere.isOnPaper(serial)) {
            throw new SerialsPrintedBefore(serial);
        }
        return !state.isOnPaper(serial);
    }
}
