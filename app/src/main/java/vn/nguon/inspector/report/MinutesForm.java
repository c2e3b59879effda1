package vn.nguon.inspector.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.nguon.inspection.ReportingChecks.Reported;
import vn.nguon.inspector.report.InspectionReport.HandWriting;
import vn.nguon.inspector.report.InspectionReport.Section;
import vn.nguon.inspector.report.InspectionReport.Signatures;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;

/**
 * What makes minutes of a report: whose paper it is, and what the people on the spot write and sign. The platform knows
 * neither where the check was nor who was there, so it leaves lines for them and claims nothing.
 */
final class MinutesForm {

    private final Language in;
    private final InspectionAgency agency;
    private final String url;

    MinutesForm(Language in, InspectionAgency agency, String url) {
        this.in = in;
        this.agency = agency;
        this.url = url;
    }

    /** @param path of the page that shows what was looked at, today */
    InspectionReport.Letterhead head(Reported reported, String path) {
        LocalDate day = VietnamTime.day(reported.at());
        String dots = "…………………";
        return new InspectionReport.Letterhead(
                agency.agency().toUpperCase(Locale.ROOT),
                in.choose("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIETNAM"),
                in.choose("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
                in.choose("Số: ", "No. ") + number(reported),
                in.choose(
                        dots + ", ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue() + " năm "
                                + day.getYear(),
                        dots + ", " + in.day(day)),
                url + path);
    }

    /** The random end of the entry's identifier: enough to tell reports of a year apart, short enough to write down. */
    private static String number(Reported reported) {
        return reported.id().toString().substring(24).toUpperCase(Locale.ROOT);
    }

    Section present() {
        return new Section(
                in.choose("Thành phần tham gia", "Those present"),
                List.of(
                        new HandWriting(in.choose("Địa điểm", "Place"), 1),
                        new HandWriting(in.choose("Bên kiểm tra", "For the inspection"), 2),
                        new HandWriting(in.choose("Bên được kiểm tra", "For those inspected"), 2),
                        new HandWriting(in.choose("Người chứng kiến", "Witnesses"), 1)));
    }

    Section signed() {
        return new Section(
                in.choose("Nhận xét và ký tên", "Statements and signatures"),
                List.of(
                        new HandWriting(in.choose("Nhận xét tại chỗ", "Found on the spot"), 3),
                        new HandWriting(in.choose("Ý kiến bên được kiểm tra", "Those inspected say"), 3),
                        new HandWriting(in.choose("Lập xong lúc", "Ended at"), 1),
                        new Signatures(
                                List.of(
                                        in.choose("Bên được kiểm tra", "For those inspected"),
                                        in.choose("Người chứng kiến", "Witness"),
                                        in.choose("Người lập biên bản", "Written by")),
                                in.choose("(ký, ghi rõ họ tên)", "(signature, full name)"))));
    }
}
