package vn.nguon.scan.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * What an inspector wants to add to a case.
 *
 * @param text  at most 4,000 characters; an answer has some, a note has some or a file
 * @param files at most twelve; an answer has none
 */
public record NewCaseEntry(CaseEntry.Kind kind, String text, CaseEntry.Parts parts, List<FileHash> files) {

    private static final int LONGEST = 4000;
    private static final int MOST_FILES = 12;

    public NewCaseEntry {
        files = List.copyOf(files);
    }

    /** Reads what was sent; what is left out is null. */
    public static NewCaseEntry read(
            CaseEntry.@Nullable Kind kind,
            @Nullable String text,
            CaseEntry.Parts parts,
            @Nullable List<FileHash> files) {
        if (kind == null) {
            throw new Invalid(
                    "kind",
                    "Hãy chọn loại mục: NOTE (ghi thêm), PASSED_ON (chuyển cho đơn vị) hoặc ANSWER (trả lời người phản ánh).",
                    "Choose the kind: NOTE, PASSED_ON to the organisation, or ANSWER to who complained.");
        }
        String said = FieldReader.prose("text", text, 0, LONGEST);
        List<FileHash> papers =
                files == null ? List.of() : files.stream().distinct().toList();
        if (papers.size() > MOST_FILES) {
            throw new Invalid("files", "Mỗi mục có nhiều nhất 12 tệp.", "An entry has at most twelve files.");
        }
        return new NewCaseEntry(kind, said, parts, papers).whole();
    }

    private NewCaseEntry whole() {
        boolean silent = text.isEmpty() && files.isEmpty();
        return switch (kind) {
            case NOTE -> {
                if (silent) {
                    throw nothingSaid();
                }
                yield new NewCaseEntry(kind, text, CaseEntry.Parts.NONE, files);
            }
            case PASSED_ON -> {
                if (silent && parts.none()) {
                    throw nothingSaid();
                }
                yield this;
            }
            case REPLY ->
                throw new Invalid(
                        "kind",
                        "Chỉ đơn vị được chuyển phản ánh mới trả lời được như vậy.",
                        "Only whom it was passed on to replies.");
            case ANSWER -> {
                if (text.isEmpty()) {
                    throw nothingSaid();
                }
                if (!files.isEmpty()) {
                    throw new Invalid(
                            "files",
                            "Câu trả lời cho người phản ánh không kèm tệp.",
                            "An answer to who complained has no files.");
                }
                yield new NewCaseEntry(kind, text, CaseEntry.Parts.NONE, List.of());
            }
        };
    }

    private static Invalid nothingSaid() {
        return new Invalid("text", "Hãy viết nội dung.", "Write something.");
    }
}
