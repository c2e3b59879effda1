package vn.nguon.inspector.worklist;

import java.util.List;
import org.springframework.http.ResponseEntity;
import vn.nguon.language.Language;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.naming.ActorNames;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.finding.Finding;

/** A worklist as a file. */
final class WorklistFile {

    private WorklistFile() {}

    static ResponseEntity<byte[]> of(List<WorklistCase> cases, ActorNames names, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Việc", "What")
                .time("Từ lúc", "Since")
                .column("Tem", "Stamps")
                .column("Mã đã gõ", "Code typed")
                .column("Lời người mua", "What was said")
                .column("Tình trạng", "State")
                .column("Người xem", "By")
                .column("Điều tìm thấy", "Finding");
        for (WorklistCase one : cases) {
            Finding finding = one.progress() instanceof CaseProgress.Settled settled ? settled.finding() : null;
            file.row(
                    one.title(),
                    one.since(),
                    one.stamps() == null ? null : one.stamps().serials(),
                    one.typed(),
                    one.text(),
                    state(one.progress(), in),
                    one.by().isEmpty() ? null : names.of(one.by(), in),
                    finding == null ? null : finding.text());
        }
        return file.file(in.choose("viec-can-xem.csv", "worklist.csv"));
    }

    private static String state(CaseProgress progress, Language in) {
        if (progress instanceof CaseProgress.Settled settled) {
            return settled.finding().outcome() == Finding.Outcome.CONFIRMED
                    ? in.choose("Đúng như nghi ngờ", "Confirmed")
                    : in.choose("Không có gì sai", "Nothing wrong");
        }
        return progress instanceof CaseProgress.Taken
                ? in.choose("Đang xem", "Taken")
                : in.choose("Chưa ai xem", "Open");
    }
}
