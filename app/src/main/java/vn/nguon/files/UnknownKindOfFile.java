package vn.nguon.files;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The file is neither a picture nor a document that we take, whatever its name says. */
public final class UnknownKindOfFile extends Refusal {

    public UnknownKindOfFile() {
        super(
                RefusalKind.WRONG_MEDIA_TYPE,
                new LocalizedText(
                        "Chỉ nhận ảnh JPEG, PNG, WebP và tài liệu PDF. Tệp này không phải loại nào trong số đó.",
                        "Pictures as JPEG, PNG or WebP and documents as PDF are taken. This file is none of them."),
                "file",
                Map.of());
    }
}
