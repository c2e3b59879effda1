package vn.nguon.files.share;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The organisation brought in as much as it may. */
public final class FileQuotaUsedUp extends Refusal {

    private FileQuotaUsedUp(String vi, String en) {
        super(RefusalKind.CONFLICT, new LocalizedText(vi, en), "file", Map.of());
    }

    /** Before anybody admitted it. */
    static FileQuotaUsedUp beforeAdmission(FileShares shares) {
        String most = shares.beforeAdmission() + "";
        String megabytes = shares.beforeAdmissionMegabytes() + " MB";
        return new FileQuotaUsedUp(
                "Đơn vị chưa được chấp nhận chỉ gửi được " + most + " tệp, " + megabytes
                        + " tất cả. Hãy chờ cơ quan quản lý chấp nhận, hoặc gửi ảnh và tài liệu nhỏ hơn.",
                "An organisation that is not admitted yet sends in " + most + " files and " + megabytes
                        + " in all. Wait for the authority to admit it, or send smaller pictures and documents.");
    }

    /** With files that hang on nothing. */
    static FileQuotaUsedUp unused(FileShares shares) {
        return new FileQuotaUsedUp(
                "Đơn vị đã gửi " + shares.unused() + " tệp hay " + shares.unusedMegabytes()
                        + " MB mà chưa gắn vào đâu. Hãy gắn chúng vào sản phẩm, giấy chứng nhận hay bản ghi; tệp không"
                        + " gắn vào đâu tự mất sau một ngày.",
                "Your organisation sent in " + shares.unused() + " files or " + shares.unusedMegabytes()
                        + " MB that hang on nothing. Hang them on products, certificates or records; what hangs on"
                        + " nothing goes after a day.");
    }

    /** With all it ever brought. */
    static FileQuotaUsedUp whole(FileShares shares) {
        return new FileQuotaUsedUp(
                "Đơn vị đã gửi đủ " + shares.megabytes()
                        + " MB tệp được giữ. Hãy nhờ nơi vận hành hệ thống tăng hạn mức (nguon.files.megabytes).",
                "Your organisation keeps as many files as it may, " + shares.megabytes()
                        + " MB. Ask whoever runs the platform for more (nguon.files.megabytes).");
    }
}
