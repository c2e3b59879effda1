package vn.nguon.labels.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.nguon.labels.drawing.Drawing;
import vn.nguon.labels.drawing.Mark;

/** The marks that all labels of a page have in the same place: most of their words, the logo. */
final class SharedMarks {

    private SharedMarks() {}

    /** In their order; none for a single label, which shares with nobody. */
    static List<Mark> of(List<Drawing> labels) {
        if (labels.size() < 2) {
            return List.of();
        }
        var shared = new ArrayList<>(labels.get(0).marks());
        for (var label : labels) {
            shared.retainAll(label.marks());
        }
        return shared;
    }
}
