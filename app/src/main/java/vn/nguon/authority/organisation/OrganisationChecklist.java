package vn.nguon.authority.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.authority.ChecklistItem;
import vn.nguon.authority.ChecklistItem.Duty;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.organisation.place.Place;

/** What is looked at before an organisation is admitted, by the law's and the system's rules. */
final class OrganisationChecklist {

    private OrganisationChecklist() {}

    private static String name(Organisation organisation, Language in) {
        return organisation.labelName().isEmpty()
                ? organisation.name()
                : organisation.name() + in.choose(", trên tem: ", ", on labels: ") + organisation.labelName();
    }

    static List<ChecklistItem> at(
            Organisation organisation, List<Place> places, List<Certificate> certificates, Language in) {
        boolean makesGoods = makesGoods(organisation);
        return List.of(
                new ChecklistItem(
                        new LocalizedText("Tên đơn vị", "Name"),
                        new LocalizedText(
                                "Thông tư 02/2024/TT-BKHCN, Điều 6, mục 3: người tiêu dùng thấy tên này trên mọi tem.",
                                "Circular 02/2024/TT-BKHCN, Art. 6 (3): consumers see it on every stamp."),
                        name(organisation, in),
                        Duty.REQUIRED),
                new ChecklistItem(
                        new LocalizedText("Địa chỉ", "Address"),
                        new LocalizedText(
                                "Thông tư 02/2024/TT-BKHCN, Điều 6, mục 4.", "Circular 02/2024/TT-BKHCN, Art. 6 (4)."),
                        organisation.address(),
                        Duty.REQUIRED),
                new ChecklistItem(
                        new LocalizedText("Mã số thuế", "Tax number"),
                        new LocalizedText(
                                "Để so với cơ sở dữ liệu đăng ký kinh doanh; người tiêu dùng không thấy.",
                                "To be held against the business register; consumers do not see it."),
                        organisation.taxNumber().isEmpty() ? null : organisation.taxNumber(),
                        Duty.IF_ANY),
                new ChecklistItem(
                        new LocalizedText("Người đại diện", "Representative"),
                        new LocalizedText(
                                "Người chịu trách nhiệm trước cơ quan quản lý.",
                                "Whoever answers to the authority for it."),
                        organisation.representative(),
                        Duty.REQUIRED),
                new ChecklistItem(
                        new LocalizedText("Điện thoại hoặc thư điện tử", "Phone or e-mail"),
                        new LocalizedText(
                                "Để liên hệ khi thu hồi hàng hoặc khi người tiêu dùng nghi ngờ.",
                                "To be reached when goods are recalled or a consumer doubts."),
                        joined(organisation.phone(), organisation.email()),
                        Duty.REQUIRED),
                new ChecklistItem(
                        new LocalizedText("Địa điểm sản xuất, kinh doanh", "Places of production or trade"),
                        new LocalizedText(
                                "Thông tư 02/2024/TT-BKHCN, Điều 6, mục 5: mỗi khâu ghi mã nơi diễn ra.",
                                "Circular 02/2024/TT-BKHCN, Art. 6 (5): every stage names the code of its place."),
                        counted(open(places), in.choose("địa điểm", "place"), in.choose("địa điểm", "places")),
                        makesGoods ? Duty.REQUIRED : Duty.IF_ANY),
                new ChecklistItem(
                        new LocalizedText("Vị trí của địa điểm", "Where the places lie"),
                        new LocalizedText(
                                "Không bắt buộc: có toạ độ thì hành trình hiện trên bản đồ.",
                                "Not asked for: with coordinates the journey shows on a map."),
                        counted(
                                open(places).stream()
                                        .filter(place -> place.coordinates() != null)
                                        .toList(),
                                in.choose("địa điểm có toạ độ", "place with coordinates"),
                                in.choose("địa điểm có toạ độ", "places with coordinates")),
                        Duty.IF_ANY),
                new ChecklistItem(
                        new LocalizedText("Mã GLN", "GLN"),
                        new LocalizedText(
                                "Nghị định 37/2026/NĐ-CP, Điều 32: mã của đơn vị; chưa có thì hệ thống cấp mã riêng.",
                                "Decree 37/2026/NĐ-CP, Art. 32: the operator's id; without one it gets a code of ours."),
                        organisation.gln() == null ? null : organisation.gln().value(),
                        Duty.IF_ANY),
                new ChecklistItem(
                        new LocalizedText("Giấy chứng nhận", "Certificates"),
                        new LocalizedText(
                                "Nghị định 37/2026/NĐ-CP, Điều 32: hiện trên tem nếu có.",
                                "Decree 37/2026/NĐ-CP, Art. 32: shown on stamps if there are any."),
                        counted(certificates, in.choose("giấy", "certificate"), in.choose("giấy", "certificates")),
                        Duty.IF_ANY));
    }

    private static boolean makesGoods(Organisation organisation) {
        return switch (organisation.kind()) {
            case COOPERATIVE, COMPANY, HOUSEHOLD -> true;
            case PRINT_HOUSE, LABORATORY, AUTHORITY -> false;
        };
    }

    private static List<Place> open(List<Place> places) {
        return places.stream().filter(place -> !place.isClosed()).toList();
    }

    private static @Nullable String counted(List<?> things, String one, String many) {
        return things.isEmpty() ? null : things.size() + " " + (things.size() == 1 ? one : many);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
    }
}
