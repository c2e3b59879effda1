package vn.nguon.labels.run;

import vn.nguon.labels.LabelRefused;

/** Serials that exist on paper already, and were not asked for again. */
final class SerialsPrintedBefore extends LabelRefused {

    private static final long serialVersionUID = 1L;

    SerialsPrintedBefore(String serial) {
        super(
                "%s đã in trước đây, trong một lệnh in khác trên máy này; muốn in lại, dùng --reprint kèm lý do",
                "%s was printed before, in another job on this machine; printing it again takes --reprint and a reason",
                serial);
    }
}
