package vn.nguon.inspector.entry;

import java.util.Map;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;

/** What the acts of the ledger are called on the desk. */
final class EntryKinds {

    private static final Map<String, LocalizedText> WORDS = Map.ofEntries(
            act("stamps-ordered", "Đặt tem", "Stamps ordered"),
            act("order-approved", "Duyệt đơn cấp tem", "Order approved"),
            act("order-rejected", "Từ chối đơn cấp tem", "Order rejected"),
            act("print-house-assigned", "Giao nhà in", "Print house assigned"),
            act("stamps-issued", "Cấp tem", "Stamps issued"),
            act("stamp-numbers-skipped", "Bỏ qua số tem sau khi khôi phục", "Stamp numbers skipped after a restore"),
            act("platform-restored", "Khôi phục từ bản sao lưu", "Restored from a backup"),
            act("codes-downloaded", "Tải mã hoặc nhãn", "Codes or labels downloaded"),
            act("print-job-opened", "Mở việc in", "Print job opened"),
            act("print-job-done", "Xong việc in", "Print job done"),
            act("print-job-cancelled", "Huỷ việc in", "Print job cancelled"),
            act("print-run-started", "Bắt đầu in", "Print run started"),
            act("print-run-ended", "Kết thúc lượt in", "Print run ended"),
            act("stamps-printed", "In tem", "Stamps printed"),
            act("stamps-delivered", "Giao tem", "Stamps delivered"),
            act("stamps-activated", "Kích hoạt tem", "Stamps activated"),
            act("activation-withdrawn", "Rút lại kích hoạt", "Activation withdrawn"),
            act("stamps-voided", "Huỷ tem", "Stamps voided"),
            act("stamps-frozen", "Tạm giữ tem", "Stamps held"),
            act("stamps-released", "Thôi giữ tem", "Stamps let go"),
            act("lot-frozen", "Tạm giữ lô", "Lot held"),
            act("lot-released", "Thôi giữ lô", "Lot let go"),
            act("lot-recalled", "Thu hồi lô", "Lot called back"),
            act("recall-closed", "Kết thúc thu hồi", "Recall closed"),
            act("alert-raised", "Nảy nghi vấn", "Alert raised"),
            act("alert-taken", "Nhận nghi vấn", "Alert taken"),
            act("alert-settled", "Kết luận nghi vấn", "Alert settled"),
            act("chain-alert-raised", "Nảy nghi vấn về chuỗi", "Alert about the chain raised"),
            act("chain-alert-taken", "Nhận nghi vấn về chuỗi", "Alert about the chain taken"),
            act("chain-alert-settled", "Kết luận nghi vấn về chuỗi", "Alert about the chain settled"),
            act("doubt-received", "Nhận phản ánh", "Doubt received"),
            act("doubt-taken", "Nhận xem phản ánh", "Doubt taken"),
            act("doubt-settled", "Kết luận phản ánh", "Doubt settled"),
            act("alert-noted", "Ghi thêm vào nghi vấn", "Note added to an alert"),
            act("doubt-noted", "Ghi thêm vào phản ánh", "Note added to a doubt"),
            act("doubt-passed-on", "Chuyển phản ánh cho đơn vị", "Doubt passed on"),
            act("doubt-replied", "Đơn vị trả lời về phản ánh", "Organisation replied to a doubt"),
            act("doubt-answered", "Trả lời người phản ánh", "Complainant answered"),
            act("doubt-erased", "Xoá nội dung phản ánh", "Doubt erased"),
            act("check-reported", "Lập biên bản tra cứu", "Report of a check made"),
            act("crop-started", "Bắt đầu vụ, đàn", "Crop started"),
            act("crop-cared-for", "Chăm sóc", "Crop cared for"),
            act("crop-harvested", "Thu hoạch", "Harvested"),
            act("crop-finished", "Kết thúc vụ, đàn", "Crop finished"),
            act("goods-packed", "Đóng gói", "Goods packed"),
            act("animals-slaughtered", "Giết mổ", "Animals slaughtered"),
            act("goods-processed", "Sơ chế, chế biến", "Goods processed"),
            act("goods-tested", "Kiểm nghiệm", "Goods tested"),
            act("case-packed", "Xếp kiện", "Case packed"),
            act("case-opened", "Mở kiện", "Case opened"),
            act("pallet-loaded", "Xếp lên pallet", "Pallet loaded"),
            act("pallet-unloaded", "Dỡ khỏi pallet", "Pallet unloaded"),
            act("goods-relocated", "Chuyển chỗ", "Goods moved to another place"),
            act("goods-shipped", "Gửi hàng", "Goods shipped"),
            act("goods-received", "Nhận hàng", "Goods received"),
            act("goods-purchased", "Mua vào", "Goods purchased"),
            act("goods-sold", "Bán ra", "Goods sold"),
            act("event-declared-wrong", "Khai báo ghi sai", "Event declared wrong"),
            act("organisation-registered", "Đăng ký đơn vị", "Organisation registered"),
            act("organisation-admitted", "Duyệt đơn vị", "Organisation admitted"),
            act("organisation-refused", "Từ chối đơn vị", "Organisation refused"),
            act("organisation-suspended", "Đình chỉ đơn vị", "Organisation suspended"),
            act("organisation-changed", "Sửa hồ sơ đơn vị", "Organisation changed"),
            act("place-opened", "Mở địa điểm", "Place opened"),
            act("place-changed", "Sửa địa điểm", "Place changed"),
            act("place-closed", "Đóng địa điểm", "Place closed"),
            act("household-added", "Thêm hộ", "Household added"),
            act("household-changed", "Sửa thông tin hộ", "Household changed"),
            act("household-erased", "Xoá thông tin hộ", "Household erased"),
            act("household-list-imported", "Nhập danh sách hộ", "List of households imported"),
            act("certificate-recorded", "Ghi chứng nhận", "Certificate recorded"),
            act("certificate-changed", "Sửa chứng nhận", "Certificate changed"),
            act("certificate-withdrawn", "Rút chứng nhận", "Certificate withdrawn"),
            act("product-registered", "Đăng ký sản phẩm", "Product registered"),
            act("product-admitted", "Duyệt sản phẩm", "Product admitted"),
            act("product-refused", "Từ chối sản phẩm", "Product refused"),
            act("product-changed", "Sửa sản phẩm", "Product changed"),
            act("product-retired", "Ngừng sản phẩm", "Product retired"),
            act("file-taken-in", "Nhận tệp", "File taken in"),
            act("file-discarded", "Bỏ tệp không dùng", "Unused file discarded"),
            act("stage-plan-changed", "Sửa quy trình mẫu", "Ready plan changed"),
            act("account-opened", "Mở tài khoản", "Account opened"),
            act("account-edited", "Sửa tài khoản", "Account edited"),
            act("account-closed", "Đóng tài khoản", "Account closed"),
            act("roles-changed", "Đổi vai của tài khoản", "Roles changed"),
            act("password-changed", "Đổi mật khẩu", "Password changed"),
            act("password-reset", "Đặt lại mật khẩu", "Password reset"),
            act("sessions-ended", "Kết thúc các phiên đăng nhập", "Sessions ended"),
            act("key-made", "Tạo khoá API", "API key made"),
            act("key-revoked", "Huỷ khoá API", "API key revoked"),
            act("person-erased", "Xoá dữ liệu cá nhân", "Personal data erased"));

    private EntryKinds() {}

    /** The act in words; one that has none here goes by the ledger's own: {@code goods packed}. */
    static String said(String kind, Language in) {
        LocalizedText words = WORDS.get(kind);
        return words == null ? kind.replace('-', ' ') : words.in(in);
    }

    private static Map.Entry<String, LocalizedText> act(String kind, String vietnamese, String english) {
        return Map.entry(kind, new LocalizedText(vietnamese, english));
    }
}
