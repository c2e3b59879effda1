package vn.nguon.files.share;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** So many files of the same organisation wait already that no more is taken for the moment. */
final class TooManyFilesWaiting extends Refusal {

    private static final long PAUSE_SECONDS = 10;

    TooManyFilesWaiting() {
        super(
                RefusalKind.TOO_MANY,
                new LocalizedText(
                        "Nhiều tệp của đơn vị còn đang chờ xử lý. Hãy chờ " + PAUSE_SECONDS
                                + " giây rồi gửi lại, mỗi lần vài tệp.",
                        "Many files of your organisation wait to be looked through. Wait " + PAUSE_SECONDS
                                + " seconds and send it again, a few at a time."),
                "file",
                Map.of("retryAfter", PAUSE_SECONDS));
    }
}
