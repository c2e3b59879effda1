package vn.nguon.labels.language;

import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.LocalizedMessage;

/** An answer to a question about a printer's state that is something else. */
public final class UnreadableStatus extends LabelRefused {

    private static final long serialVersionUID = 1L;

    UnreadableStatus(String language, byte[] answer, int length) {
        super(
                "máy in trả lời %d byte không phải trạng thái %s, bắt đầu bằng %s",
                "the printer answers %d bytes that are no %s status, starting with %s",
                length,
                language,
                length == 0 ? LocalizedMessage.of("chỗ trống", "nothing") : "0x%02x".formatted(answer[0]));
    }
}
