package vn.nguon.inspector.report;

import java.util.ArrayList;
import java.util.List;
import vn.nguon.inspection.ReportingChecks.Reported;
import vn.nguon.inspector.report.InspectionReport.Fact;
import vn.nguon.inspector.report.InspectionReport.Line;
import vn.nguon.inspector.report.InspectionReport.Section;
import vn.nguon.inspector.report.InspectionReport.Text;
import vn.nguon.inspector.stamp.StampFile;
import vn.nguon.inspector.stamp.StampWords;
import vn.nguon.language.Language;
import vn.nguon.pages.VerdictReason;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.words.Phrases;
import vn.nguon.scan.Verdict;
import vn.nguon.scan.alert.Alert;
import vn.nguon.scan.history.RegionSighting;
import vn.nguon.scan.history.Scans;
import vn.nguon.scan.report.ConsumerReport;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.trace.Lot;
import vn.nguon.trace.objection.Objection;

/** The report of a check of one stamp. What consumers wrote is in it, how they can be reached is not. */
final class StampReport {

    private final StampFile file;
    private final PageUser pageUser;
    private final Language in;
    private final ReportHeader reportHeader;

    private StampReport(StampFile file, PageUser pageUser) {
        this.file = file;
        this.pageUser = pageUser;
        this.in = pageUser.in();
        this.reportHeader = new ReportHeader(in);
    }

    static InspectionReport of(
            StampFile file, List<ReportPicture> pictures, PageUser worker, Reported reported, MinutesForm form) {
        return new StampReport(file, worker).report(pictures, reported, form);
    }

    private InspectionReport report(List<ReportPicture> pictures, Reported reported, MinutesForm form) {
        return new InspectionReport(
                form.head(reported, "/inspect/stamps/" + file.serial()),
                in.choose("Biên bản tra cứu tem", "Report of a check of a stamp"),
                in.choose("Số sê-ri ", "Serial ") + file.serial(),
                List.of(
                        verdict(),
                        reportHeader.who(pageUser, reported, how()),
                        form.present(),
                        stamp(),
                        scans(),
                        suspicions(),
                        reportHeader.pictures(pictures),
                        reportHeader.entries(file.entries()),
                        form.signed()),
                reportHeader.foot(reported));
    }

    private Section verdict() {
        List<Line> lines = new ArrayList<>();
        Verdict verdict = file.scanned().verdict();
        lines.add(new InspectionReport.Verdict(verdict.kind().headline().in(in), VerdictReason.of(verdict, in)));
        if (file.freeze() != null) {
            lines.add(new Text(in.choose("Dải tem đang bị tạm giữ: ", "The range of stamps is held: ")
                    + file.freeze().reason()));
        }
        Lot lot = file.lot();
        if (lot != null && lot.frozen()) {
            lines.add(new Text(in.choose("Lô đang bị tạm giữ: ", "The lot is held: ") + lot.frozenReason()));
        }
        Objection.FailedTest failed = file.scanned().notices().failedTest();
        if (failed != null) {
            lines.add(new Text(in.choose(
                            "Lô " + failed.lot().code() + " không đạt kiểm nghiệm: ",
                            "Lot " + failed.lot().code() + " failed a test: ")
                    + failed.tested() + ", " + in.day(failed.at().toLocalDate())));
        }
        Objection.TakenTooSoon taken = file.scanned().notices().takenTooSoon();
        if (taken != null) {
            lines.add(new Text(in.choose(
                            "Lô " + taken.lot().code() + ": ",
                            "Lot " + taken.lot().code() + ": ")
                    + Phrases.takenTooSoon(in, taken.agent(), taken.at().toLocalDate(), taken.until(), false)));
        }
        return new Section(in.choose("Người quét tem này được trả lời", "Whoever scans this stamp is told"), lines);
    }

    private String how() {
        return switch (file.proof()) {
            case CODE ->
                in.choose(
                        "Theo mã đọc từ tem; mã do hệ thống tạo ra",
                        "By the code on the stamp, which is one that we made");
            case OTHER_CODE ->
                in.choose(
                        "Theo mã đọc từ tem; mã đó không phải của số sê-ri này",
                        "By a code that is not the one of this serial");
            case SERIAL ->
                in.choose(
                        "Theo số sê-ri; điều này nói về con số, không chứng minh tờ tem",
                        "By the serial, which is about the number and proves nothing about the paper");
        };
    }

    private Section stamp() {
        List<Line> lines = new ArrayList<>();
        StampOrder order = file.order();
        lines.add(new Fact(
                in.choose("Đơn vị", "Whose"),
                file.owner().name() + ", " + file.owner().address()));
        lines.add(new Fact(
                in.choose("Đơn cấp tem", "Order"),
                order.id() + ", " + in.number(order.request().quantity()) + in.choose(" tem, đặt ", " stamps, ordered ")
                        + in.moment(order.request().at())));
        StampOrder.Issue issue = order.issue();
        if (issue != null) {
            lines.add(new Fact(
                    in.choose("Cấp", "Issued"),
                    in.moment(issue.at()) + ", " + issue.numbers().serials()));
        }
        if (file.printHouse() != null) {
            lines.add(new Fact(
                    in.choose("Nhà in", "Print house"), file.printHouse().name()));
        }
        Activation activation = file.activation();
        if (activation != null) {
            lines.add(new Fact(
                    in.choose("Kích hoạt", "Activated"),
                    in.moment(activation.activatedAt())
                            + (file.activatedAt() == null
                                    ? ""
                                    : ", " + file.activatedAt().name())
                            + ", " + file.names().of(activation.recordedBy(), in)
                            + in.choose(", ghi lúc ", ", recorded ") + in.moment(activation.recordedAt())));
        }
        Lot lot = file.lot();
        lines.add(new Fact(
                in.choose("Hàng", "Goods"),
                lot == null
                        ? in.choose("Chưa gắn hàng", "On no goods")
                        : lot.name() + in.choose(", lô ", ", lot ") + lot.code() + ", "
                                + lot.quantity().in(in) + ", " + in.moment(lot.madeAt())));
        return new Section(in.choose("Tem", "The stamp"), lines);
    }

    private Section scans() {
        List<Line> lines = new ArrayList<>();
        long scans = file.scans().history().scans();
        lines.add(new Fact(
                in.choose("Số lượt", "Scans"),
                scans == 0
                        ? in.choose("Chưa ai quét", "Nobody has scanned it")
                        : in.number(scans)
                                + in.choose(", từ ", ", since ")
                                + in.moment(file.scans().history().first())));
        for (RegionSighting regionSighting : file.scans().history().sightings()) {
            lines.add(new Fact(
                    in.moment(regionSighting.at()),
                    regionSighting.region().name().in(in)));
        }
        for (Scans.Past scan : file.scans().scans().items()) {
            lines.add(new Fact(in.moment(scan.at()), StampWords.verdict(scan.verdict(), in)));
        }
        return new Section(in.choose("Lượt quét gần nhất", "Latest scans"), lines);
    }

    private Section suspicions() {
        List<Line> lines = new ArrayList<>();
        for (Alert alert : file.alerts()) {
            lines.add(new Fact(
                    in.moment(alert.raisedAt()),
                    StampWords.said(alert.rule(), in) + "\n" + reportHeader.progress(alert.progress(), file.names())));
        }
        for (ConsumerReport consumerReport : file.doubts()) {
            lines.add(new Fact(
                    in.moment(consumerReport.saidAt()),
                    in.choose("Phản ánh ", "Doubt ") + consumerReport.reference() + ": " + consumerReport.text() + "\n"
                            + reportHeader.progress(consumerReport.progress(), file.names())));
        }
        if (lines.isEmpty()) {
            lines.add(new Text(in.choose("Không có.", "None.")));
        }
        return new Section(in.choose("Nghi vấn và phản ánh", "Alerts and doubts"), lines);
    }
}
