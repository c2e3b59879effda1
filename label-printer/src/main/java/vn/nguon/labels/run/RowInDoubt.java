package vn.nguon.labels.run;

import java.util.List;
import vn.nguon.labels.LabelRefused;

/** A row that was sent, of which nobody has said whether it came out. */
public final class RowInDoubt extends LabelRefused {

    private static final long serialVersionUID = 1L;

    /** A row in doubt. */
    public RowInDoubt(List<String> serials) {
        super(
                "chưa biết %s đã in ra hay chưa; hãy nhìn cuộn tem rồi chạy lại với --in-doubt out (đã ra), not-out"
                        + " (chưa ra) hoặc spoiled (hỏng)",
                "it is not known whether %s came out; look at the roll and say --in-doubt out, not-out or spoiled",
                String.join(", ", serials));
    }
}
