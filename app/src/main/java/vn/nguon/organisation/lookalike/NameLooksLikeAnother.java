package vn.nguon.organisation.lookalike;

import java.util.List;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.organisation.Organisation;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** To the eye the organisation would be one that is admitted already, and nobody said that it is another. */
public final class NameLooksLikeAnother extends Refusal {

    private NameLooksLikeAnother(List<Organisation> others, String field, LocalizedText advice) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Tên này trông giống " + vi(others.get(0)) + vi(others.size() - 1) + ". " + advice.vi(),
                        "This name looks like " + en(others.get(0)) + en(others.size() - 1) + ". " + advice.en()),
                field,
                Map.of(
                        "looksLike",
                        others.stream().map(other -> other.id().value()).toList()));
    }

    static NameLooksLikeAnother atAdmission(List<Organisation> others) {
        return new NameLooksLikeAnother(
                others,
                "differsFrom",
                new LocalizedText(
                        "Nếu đúng là đơn vị khác, hãy ghi vào lý do căn cứ nào cho thấy như vậy.",
                        "If it is another organisation, say in the reason how that is known."));
    }

    static NameLooksLikeAnother whenRenamed(String field, List<Organisation> others) {
        return new NameLooksLikeAnother(
                others,
                field,
                new LocalizedText(
                        "Hãy chọn tên khác; nếu pháp luật đã ghi tên này, cơ quan quản lý tạm dừng đơn vị, sửa tên, rồi"
                                + " cho hoạt động lại và ghi căn cứ.",
                        "Choose another; if it is the name in law, the authority suspends the organisation, changes the"
                                + " name, and admits it again with the reason."));
    }

    private static String vi(Organisation other) {
        return "«" + other.name() + "» (số " + other.id().value() + ", " + other.address() + ")";
    }

    private static String en(Organisation other) {
        return "“" + other.name() + "” (number " + other.id().value() + ", " + other.address() + ")";
    }

    private static String vi(int more) {
        return more == 0 ? "" : " và " + more + " đơn vị khác";
    }

    private static String en(int more) {
        return more == 0 ? "" : " and " + more + " more";
    }
}
