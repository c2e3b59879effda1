package vn.nguon.inspector.report;

import java.util.ArrayList;
import java.util.List;
import vn.nguon.inspection.ReportingChecks.Reported;
import vn.nguon.inspector.entry.ShownEntry;
import vn.nguon.inspector.report.InspectionReport.Fact;
import vn.nguon.inspector.report.InspectionReport.Line;
import vn.nguon.inspector.report.InspectionReport.Section;
import vn.nguon.inspector.report.InspectionReport.Text;
import vn.nguon.inspector.stamp.CaseWords;
import vn.nguon.language.Language;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.naming.ActorNames;
import vn.nguon.scan.finding.CaseProgress;

/** What all reports say alike: who looked, when, what the ledger has, and that the report is in it. */
final class ReportHeader {

    private final Language in;

    ReportHeader(Language in) {
        this.in = in;
    }

    Section who(PageUser worker, Reported reported, String how) {
        return new Section(
                in.choose("Việc tra cứu", "The check"),
                List.of(
                        new Fact(
                                in.choose("Người tra cứu", "Made by"),
                                worker.account().name() + " (" + worker.actor().name() + ")"),
                        new Fact(
                                in.choose("Lúc", "At"),
                                in.moment(reported.at()) + in.choose(" (giờ Việt Nam)", " (Vietnam time)")),
                        new Fact(in.choose("Cách tra", "How"), how)));
    }

    Section entries(List<ShownEntry> entries) {
        List<Line> lines = new ArrayList<>();
        for (ShownEntry entry : entries) {
            String position = entry.position() == null
                    ? in.choose("đang xếp vị trí", "position waiting")
                    : in.choose("vị trí ", "position ") + in.number(entry.position());
            lines.add(new Fact(
                    in.moment(entry.at()),
                    entry.what() + " · " + entry.who() + " · " + position
                            + (entry.why().isEmpty() ? "" : "\n" + entry.why()) + "\nSHA-256 " + entry.hash()));
        }
        if (lines.isEmpty()) {
            lines.add(new Text(in.choose("Sổ cái chưa ghi gì.", "The ledger has nothing yet.")));
        }
        return new Section(in.choose("Trong sổ cái", "In the ledger"), lines);
    }

    Section pictures(List<ReportPicture> pictures) {
        return new Section(
                in.choose("Ảnh", "Pictures"),
                List.of(
                        pictures.isEmpty()
                                ? new Text(in.choose("Không có ảnh nào.", "None."))
                                : new InspectionReport.Pictures(pictures)));
    }

    String foot(Reported reported) {
        return in.choose(
                        "Việc lập biên bản này đã được ghi vào sổ cái, mục ",
                        "The making of this report is recorded in the ledger, entry ")
                + reported.id() + ", SHA-256 " + reported.hash();
    }

    String progress(CaseProgress progress, ActorNames names) {
        String state = CaseWords.state(progress, in);
        CaseProgress.Settled settled = progress.settled();
        if (settled != null) {
            return state + ": " + settled.finding().text() + " (" + names.of(settled.by(), in) + ", "
                    + in.moment(settled.at()) + ")";
        }
        return progress.by().isEmpty() ? state : in.choose("Đang xem: ", "Taken by ") + names.of(progress.by(), in);
    }

    static List<Long> positions(List<ShownEntry> entries) {
        List<Long> positions = new ArrayList<>();
        for (ShownEntry entry : entries) {
            if (entry.position() != null) {
                positions.add(entry.position());
            }
        }
        return positions;
    }
}
