package vn.nguon.inspector.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.nguon.inspection.ReportingChecks.Reported;
import vn.nguon.inspection.reach.GoodsReach;
import vn.nguon.inspector.lot.GraphRow;
import vn.nguon.inspector.lot.LotBalance;
import vn.nguon.inspector.lot.LotFile;
import vn.nguon.inspector.report.InspectionReport.Fact;
import vn.nguon.inspector.report.InspectionReport.Line;
import vn.nguon.inspector.report.InspectionReport.Section;
import vn.nguon.inspector.report.InspectionReport.Text;
import vn.nguon.language.Language;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.trace.Lot;
import vn.nguon.trace.objection.Objection;

/** The report of a check of one lot. */
final class LotReport {

    private static final int MOST_ROWS = 120;

    private final LotFile file;
    private final PageUser pageUser;
    private final Language in;
    private final ReportHeader reportHeader;

    private LotReport(LotFile file, PageUser pageUser) {
        this.file = file;
        this.pageUser = pageUser;
        this.in = pageUser.in();
        this.reportHeader = new ReportHeader(in);
    }

    static InspectionReport of(
            LotFile file,
            GoodsReach reach,
            List<ReportPicture> pictures,
            PageUser worker,
            Reported reported,
            MinutesForm form) {
        return new LotReport(file, worker).report(reach, pictures, reported, form);
    }

    /** What the lot's state is in a word, for the ledger. */
    static String state(LotFile file) {
        Lot lot = file.lot();
        return file.recall() != null
                ? "recalled"
                : lot.withdrawn()
                        ? "withdrawn"
                        : lot.frozen() ? "frozen" : failed(file).isEmpty() ? "in-order" : "test-failed";
    }

    private static List<Objection.FailedTest> failed(LotFile file) {
        return file.objections().stream()
                .filter(Objection.FailedTest.class::isInstance)
                .map(Objection.FailedTest.class::cast)
                .toList();
    }

    private InspectionReport report(
            GoodsReach reach, List<ReportPicture> pictures, Reported reported, MinutesForm form) {
        return new InspectionReport(
                form.head(reported, "/inspect/lots/" + file.lot().id().value()),
                in.choose("Biên bản tra cứu lô hàng", "Report of a check of a lot"),
                in.choose("Lô ", "Lot ") + file.lot().code() + ", " + file.lot().name(),
                List.of(
                        lot(),
                        reportHeader.who(pageUser, reported, in.choose("Theo hồ sơ lô hàng", "By the lot’s record")),
                        form.present(),
                        balance(),
                        new HolderLines(in).of(reach),
                        journey(),
                        new RecordLines(in).of(file.kin()),
                        stamps(),
                        reportHeader.pictures(pictures),
                        reportHeader.entries(file.entries()),
                        form.signed()),
                reportHeader.foot(reported));
    }

    private Section lot() {
        Lot lot = file.lot();
        List<Line> lines = new ArrayList<>();
        if (file.recall() != null) {
            lines.add(new InspectionReport.Verdict(
                    in.choose("Đang thu hồi", "Called back"),
                    file.recall().notice().text().in(in)));
        }
        if (lot.frozen()) {
            lines.add(new InspectionReport.Verdict(in.choose("Đang bị tạm giữ", "Held"), lot.frozenReason()));
        }
        for (Objection each : file.objections()) {
            if (each instanceof Objection.TakenTooSoon taken) {
                lines.add(new InspectionReport.Verdict(
                        in.choose("Lấy khi chưa hết cách ly", "Taken within a waiting period"),
                        in.choose("Lô ", "Lot ") + taken.lot().code() + ": " + taken.agent() + ", "
                                + in.day(taken.at().toLocalDate()) + " < " + in.day(taken.until())));
            }
        }
        for (Objection.FailedTest failed : failed(file)) {
            lines.add(new InspectionReport.Verdict(
                    in.choose("Không đạt kiểm nghiệm", "Failed a test"),
                    in.choose("Lô ", "Lot ") + failed.lot().code() + ": " + failed.tested() + ", "
                            + in.day(failed.at().toLocalDate())));
        }
        if (lot.withdrawn()) {
            lines.add(new Text(in.choose(
                    "Lô đã rút: lần ghi tạo ra nó được khai báo là sai.",
                    "The lot was withdrawn: the record that made it was declared wrong.")));
        }
        lines.add(new Fact(
                in.choose("Đơn vị", "Made by"),
                file.maker().name() + ", " + file.maker().address()));
        lines.add(new Fact(in.choose("Khâu", "Stage"), lot.stage().words().in(in) + ", " + in.moment(lot.madeAt())));
        lines.add(new Fact(in.choose("Số lượng", "Quantity"), lot.quantity().in(in)));
        if (lot.expiresOn() != null) {
            lines.add(new Fact(in.choose("Hạn dùng", "Expires"), in.day(lot.expiresOn())));
        }
        String missing =
                file.missing().stream().map(stage -> stage.words().in(in)).collect(Collectors.joining(", "));
        lines.add(new Fact(
                in.choose("Khâu thiếu ghi chép", "Stages without record"),
                missing.isEmpty() ? in.choose("Không", "None") : missing));
        return new Section(in.choose("Lô hàng", "The lot"), lines);
    }

    private Section balance() {
        LotBalance lotBalance = file.balance();
        List<Line> lines = new ArrayList<>();
        if (lotBalance.in() != null && lotBalance.out() != null) {
            lines.add(new Fact(
                    in.choose("Đưa vào, làm ra", "Went in, came out"),
                    lotBalance.in().in(in) + " → " + lotBalance.out().in(in)));
        }
        lines.add(amount(in.choose("Lô làm ra", "The lot"), lotBalance.made()));
        lines.add(amount(in.choose("Dùng làm lô khác", "Used for other lots"), lotBalance.used()));
        lines.add(amount(in.choose("Bán lẻ", "Sold"), lotBalance.sold()));
        if (lotBalance.gone().signum() != 0) {
            lines.add(amount(in.choose("Mất, hỏng, huỷ", "Lost, spoiled"), lotBalance.gone()));
        }
        lines.add(amount(in.choose("Đang trên đường", "On the way"), lotBalance.travelling()));
        lines.add(amount(in.choose("Giao, nhận lệch", "Sent, not received"), lotBalance.lost()));
        lines.add(amount(in.choose("Còn trong tay", "In hand"), lotBalance.inHand()));
        lines.add(amount(in.choose("Không giải thích được", "Unexplained"), lotBalance.unexplained()));
        return new Section(in.choose("Vào và ra", "In and out"), lines);
    }

    private Fact amount(String name, BigDecimal amount) {
        return new Fact(name, in.number(amount) + " " + file.balance().unit().symbol(in));
    }

    private Section journey() {
        List<Line> lines = new ArrayList<>();
        for (GraphRow graphRow :
                file.rows().subList(0, Math.min(MOST_ROWS, file.rows().size()))) {
            String from = graphRow.from().isEmpty() ? "" : in.choose("\ntừ ", "\nfrom ") + graphRow.sources();
            lines.add(new Fact(
                    graphRow.step() + ". " + graphRow.title(),
                    graphRow.stage() + " · " + graphRow.maker() + " · " + graphRow.quantity() + from));
        }
        if (file.kin().truncated() || file.rows().size() > MOST_ROWS) {
            lines.add(new Text(in.choose(
                    "Hành trình còn dài hơn; xem đủ trên hệ thống.",
                    "The journey is longer; all of it is on the platform.")));
        }
        return new Section(in.choose("Hành trình", "Journey"), lines);
    }

    private Section stamps() {
        List<Line> lines = new ArrayList<>();
        for (Activation activation : file.activations()) {
            lines.add(new Fact(
                    in.moment(activation.activatedAt()),
                    in.number(activation.stamps()) + in.choose(" tem", " stamps") + ": "
                            + activation.parts().stream()
                                    .limit(3)
                                    .map(part -> part.stamps().serials())
                                    .collect(Collectors.joining(", "))
                            + in.choose(", ghi lúc ", ", recorded ") + in.moment(activation.recordedAt())
                            + (activation.withdrawal() == null ? "" : in.choose(" (đã rút lại)", " (withdrawn)"))));
        }
        if (lines.isEmpty()) {
            lines.add(new Text(in.choose("Không có tem nào.", "None.")));
        }
        if (file.voided() > 0) {
            lines.add(new Fact(
                    in.choose("Đã huỷ trong số đó", "Voided of these"),
                    in.number(file.voided()) + in.choose(" tem", file.voided() == 1 ? " stamp" : " stamps")));
        }
        return new Section(in.choose("Tem đã kích hoạt", "Stamps activated"), lines);
    }
}
