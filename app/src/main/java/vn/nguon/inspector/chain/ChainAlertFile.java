package vn.nguon.inspector.chain;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import vn.nguon.inspector.stamp.CaseWords;
import vn.nguon.language.Language;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.naming.ActorNames;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.surveillance.ChainAlert;

/** Alerts about the chain as a file for a spreadsheet. */
final class ChainAlertFile {

    private ChainAlertFile() {}

    static ResponseEntity<byte[]> of(List<ChainAlert> alerts, ActorNames names, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Việc", "What")
                .time("Từ lúc", "Since")
                .column("Đơn vị", "Organisation")
                .column("Điều đã thấy", "What was seen")
                .column("Tình trạng", "State")
                .column("Người xem", "By")
                .column("Điều tìm thấy", "Finding");
        for (ChainAlert alert : alerts) {
            String by = alert.progress().by();
            file.row(
                    alert.rule().words().in(in),
                    alert.raisedAt(),
                    alert.name(),
                    alert.evidence().stream()
                            .map(fact -> fact.fact().words().in(in) + ": " + ChainFacts.value(fact, names, in))
                            .collect(Collectors.joining("; ")),
                    CaseWords.state(alert.progress(), in),
                    by.isEmpty() ? null : names.of(by, in),
                    alert.progress() instanceof CaseProgress.Settled settled
                            ? settled.finding().text()
                            : null);
        }
        return file.file(in.choose("viec-ve-chuoi.csv", "chain-alerts.csv"));
    }
}
