package vn.nguon.pages.words;

import vn.nguon.language.Language;
import vn.nguon.language.Wording;

/** The fixed words and sentences of the consumer's page, each beside its translation. */
public enum Word implements Wording {
    // What the words below a verdict explain.
    UNKNOWN_WHY("Mã vừa quét không có trong sổ cấp tem.", "The code you scanned is not in our register of stamps."),
    STAMP_IS_GENUINE("Tem này là tem thật.", "The stamp itself is genuine."),
    POSSIBLE_COPY_WHY(
            "Lịch sử quét không giống của một gói hàng. Gói bạn cầm có thể là gói gốc, cũng có thể không.",
            "Its scans do not look like those of one package. Yours may be the original, or it may not."),
    MADE_OF("Nguyên liệu", "Made from"),
    HELD_GOODS_WHY(
            "Cơ quan kiểm tra đang tạm giữ lô hàng này. Đây chưa phải là kết luận về chất lượng.",
            "Inspectors hold this lot. This is not yet a finding about its quality."),
    HELD_INGREDIENT_WHY(
            "Cơ quan kiểm tra đang tạm giữ nguyên liệu của lô hàng này. Đây chưa phải là kết luận về chất lượng.",
            "Inspectors hold something that this lot was made from. This is not yet a finding about its quality."),
    HELD_STAMP_WHY(
            "Cơ quan kiểm tra đang tạm giữ một dải tem, trong đó có tem này. Đây chưa phải là kết luận về tem hay hàng.",
            "Inspectors hold a range of stamps, this one among them. This is not yet a finding about it or the goods."),
    MALFORMED_WHY(
            "Mã tem có 20 ký tự, gồm chữ và số. Có thể đã thiếu, thừa hoặc nhầm một ký tự.",
            "A stamp’s code has 20 letters and digits. One may be missing, mistyped or too many."),
    THAT_IS_THE_SERIAL(
            "13 số này là số sê-ri. Ai cũng đoán được nên không dùng để kiểm tra; mã nằm trong mã QR.",
            "Those 13 digits are the serial. Anybody could guess one, so it proves nothing; the code is in the QR."),
    TOO_MANY_TRIES_WHY(
            "Có nhiều mã được thử từ mạng của bạn trong thời gian ngắn. Điều này không nói gì về hàng bạn đang cầm.",
            "Many codes were tried from your network in a short time. This says nothing about the goods in your hand."),

    // What to do next.
    WHAT_TO_DO("Nên làm gì", "What to do"),
    DO_NOT_BUY("Đừng mua hàng mang tem này.", "Do not buy goods that bear this stamp."),
    KEEP_PACKAGE(
            "Nếu đã mua, hãy giữ lại bao bì và hoá đơn.", "If you have bought them, keep the package and the receipt."),
    TELL_US("Cho chúng tôi biết bạn thấy nó ở đâu.", "Tell us where you saw it."),
    CHECK_TYPING(
            "Nếu bạn gõ mã bằng tay: xem lại từng ký tự rồi thử lần nữa.",
            "If you typed the code: check every character and try once more."),
    DO_NOT_RELY(
            "Nếu mã in trên bao bì: đừng dựa vào tem này khi mua hàng.",
            "If the code was printed on a package: do not rely on this stamp."),
    VOIDED_MEANS(
            "Tem thường bị huỷ vì in hỏng, thất lạc hay mất cắp, và không được dán lên hàng bán ra.",
            "Stamps are cancelled when they are spoiled, lost or stolen; none should be on goods for sale."),
    DO_NOT_USE("Đừng ăn, uống hay dùng nữa.", "Do not eat, drink or use them any more."),
    WAIT_FOR_FINDING("Chưa mua, chưa dùng cho đến khi có kết luận.", "Do not buy or use it before there is a finding."),
    RETURN_GOODS(
            "Nếu vừa mua, đem trả nơi bán cùng hoá đơn.",
            "If you have just bought them, return them to the shop with the receipt."),
    ASK_SHOP_TO_REMOVE("Nếu hàng còn trên kệ, báo cho người bán.", "If they are still on the shelf, tell the shop."),
    COMPARE_PACKAGE(
            "So số sê-ri trên tem và số lô trên bao bì với trang này; nếu khác, đừng mua.",
            "Compare the stamp’s serial and the package’s lot with this page; if they differ, do not buy."),
    ASK_ORIGIN("Hỏi người bán hàng lấy từ đâu.", "Ask the seller where the goods come from."),
    SCAN_AGAIN("Quét lại mã QR, giữ máy thẳng và đủ sáng.", "Scan the QR code again, straight and in good light."),
    TYPE_AGAIN(
            "Hoặc gõ lại 20 ký tự cuối của địa chỉ mà máy ảnh hiện ra.",
            "Or type the last 20 characters of the address that your camera shows."),
    WAIT_AND_SCAN("Chờ rồi quét lại.", "Wait, then scan again."),
    DO_NOT_USE_RECALLED(
            "Đừng dùng và đừng bán hàng này. Hãy giữ riêng, trả lại nơi mua hoặc liên hệ đơn vị thu hồi.",
            "Do not use or sell these goods. Keep them apart, and take them back to the shop or contact the maker."),
    MADE_FROM_RECALLED(
            "Hàng này được làm từ lô đang bị thu hồi.", "These goods were made from the lot that is called back."),
    PLACE_NOT_KNOWN("không rõ nơi", "place not known"),
    EVIDENCE("Những gì chúng tôi thấy", "What we saw"),
    NOTICE("Thông báo thu hồi", "Recall notice"),

    // Links that name no package.
    ABOUT_PRODUCT_WHY(
            "Mã này chỉ cho biết loại hàng. Muốn biết gói hàng trong tay bạn có thật và đã qua những đâu, hãy quét mã QR "
                    + "trên tem.",
            "This code names a kind of goods. To learn whether your package is genuine and where it has been, scan the "
                    + "QR code on its stamp."),
    ABOUT_LOT_WHY(
            "Trang này nói về cả lô, không xác nhận gói hàng trong tay bạn. Muốn kiểm tra, hãy quét mã QR trên tem.",
            "This page tells of the whole lot and vouches for no package. To check yours, scan the QR code on its "
                    + "stamp."),

    // The goods.
    NO_PHOTO("Chưa có ảnh sản phẩm", "No photo of the goods yet"),
    MAKER("Đơn vị sản xuất", "Made by"),
    ADDRESS("Địa chỉ", "Address"),
    PHONE("Điện thoại", "Phone"),
    MADE_ON("Ngày sản xuất", "Made on"),
    EXPIRES_ON("Hạn dùng", "Expiry date"),
    NET_CONTENT("Khối lượng tịnh", "Net content"),
    LOT("Số lô", "Lot"),
    LOT_SIZE("Quy mô lô", "Size of the lot"),
    SHELF_LIFE("Thời hạn sử dụng", "Shelf life"),
    BRAND("Nhãn hiệu", "Brand"),
    MODEL("Mẫu mã", "Model"),
    ORIGIN("Xuất xứ", "Origin"),
    PRODUCT_CODE("Mã truy vết sản phẩm", "Product trace code"),
    MAKER_CODE("Mã đơn vị", "Maker’s code"),
    NOT_STATED("Chưa khai báo", "Not stated"),
    NO_EXPIRY("Không quy định", "None set"),
    AS_PACKED(
            "Thông tin sản phẩm như khi đóng gói. Nhà sản xuất đã sửa sau đó.",
            "About the product as it was when it was packed. Its maker has changed it since."),
    DETAILS("Chi tiết sản phẩm", "Product details"),

    // The journey.
    JOURNEY("Hành trình", "Journey"),
    NOT_RECORDED("Chưa có ghi chép cho khâu này.", "Nothing was recorded for this stage."),
    NO_JOURNEY("Chưa có khâu nào được ghi.", "No stage has been recorded."),
    ITEM_CODE("Mã vật phẩm", "Item code"),
    PLACE_CODE("Mã địa điểm", "Place code"),
    PLANTING_AREA("Mã số vùng trồng", "Planting area"),
    DOCUMENT("Tài liệu", "Document"),
    MAP("Những nơi hàng đã qua", "Where it has been"),

    // Papers.
    PAPERS("Giấy tờ và lưu ý", "Papers and notes"),
    CERTIFICATES("Chứng nhận", "Certificates"),
    CERTIFICATES_COVER(
            "Cấp cho hàng này hoặc cho nơi làm ra nó. Đơn vị tự khai.",
            "Given for these goods or for where they were made. Declared by their holders."),
    NO_CERTIFICATES("Không khai chứng nhận nào cho hàng này.", "No certificate was declared for these goods."),
    STANDARDS("Tiêu chuẩn áp dụng", "Standards applied"),
    WARNINGS("Lưu ý an toàn", "Safety warnings"),
    NO_WARNINGS("Nhà sản xuất không nêu lưu ý riêng.", "The maker gives no particular warning."),

    // This stamp.
    THIS_STAMP("Tem này", "This stamp"),
    SERIAL("Số sê-ri", "Serial"),
    FIRST_SCAN("Đây là lần đầu tem này được quét.", "This is the first time this stamp is scanned."),
    SCANNED_FROM("Nơi quét", "Scanned from"),
    ONE_STAMP_ONE_PACKAGE(
            "Mỗi tem chỉ dùng cho một gói hàng. Số sê-ri trên tem phải giống số ở đây.",
            "Each stamp belongs to one package. The serial on the stamp must be the one shown here."),

    // I doubt this.
    DOUBT("Tôi nghi ngờ", "I doubt this"),
    DOUBT_QUESTION("Bạn thấy điều gì, ở đâu?", "What did you see, and where?"),
    DOUBT_HELP(
            "Ví dụ: cửa hàng, ngày mua, chữ trên bao bì khác với trang này. Không cần ghi tên hay số điện thoại.",
            "For example the shop, the day, or what differs from this page. No name or phone number is needed."),
    DOUBT_PHOTO("Ảnh bao bì (không bắt buộc)", "Photo of the package (optional)"),
    DOUBT_SEND("Gửi cho thanh tra", "Send to the inspector"),
    DOUBT_THANKS("Đã nhận, cảm ơn bạn", "Received, thank you"),
    DOUBT_NEXT(
            "Thanh tra sẽ xem những gì bạn gửi cùng lịch sử của tem.",
            "An inspector will look at it together with the stamp’s history."),
    DOUBT_REFERENCE("Mã tiếp nhận", "Reference"),
    BACK_TO_STAMP("Trở lại trang của tem", "Back to the stamp’s page"),

    // The frame of every page.
    SKIP("Đến nội dung", "Skip to content"),
    WHO_RUNS_THIS("Đơn vị vận hành", "Who runs this service"),
    PRIVACY(
            "Trang này không dùng cookie, không cần ứng dụng, không hỏi tiền, không lưu vị trí chính xác của bạn.",
            "This page uses no cookie, needs no app, asks for no money and keeps no precise position of yours."),
    CALL("Gọi", "Call"),
    CODE_LABEL("Mã tem", "Code of the stamp"),
    CODE_HELP(
            "20 ký tự cuối của địa chỉ trong mã QR, không phải số sê-ri in bên dưới.",
            "The last 20 characters of the address in the QR code, not the serial printed below it."),
    CODE_CHECK("Kiểm tra tem", "Check the stamp"),

    // The welcome page.
    WELCOME("Hàng này từ đâu ra?", "Where does this come from?"),
    WELCOME_WHY(
            "Quét mã QR trên tem bằng máy ảnh điện thoại. Nếu máy không quét được, gõ mã vào đây.",
            "Scan the QR code on the stamp with your phone’s camera. If it cannot, type the code here."),
    WELCOME_WHAT("Nguồn là gì", "What Nguồn is"),
    WELCOME_TEXT(
            "Mỗi gói hàng mang một con tem có mã riêng. Hợp tác xã ghi lại từng khâu, từ ruộng đến gói, "
                    + "và gắn tem với lô hàng khi đóng gói. Ai quét tem cũng xem được.",
            "Every package bears a stamp with a code of its own. The cooperative records each stage from plot to "
                    + "package and binds the stamp to a lot while packing. Whoever scans it can see all of it."),
    WELCOME_STEPS("Ba điều tem cho bạn biết", "Three things a stamp tells you"),
    WELCOME_GENUINE("Tem có do chúng tôi cấp và đã kích hoạt hay không.", "Whether we issued it and it was activated."),
    WELCOME_ORIGIN(
            "Hàng do ai làm, ở đâu, ngày nào, qua những khâu nào.",
            "Who made the goods, where, when, by which stages."),
    WELCOME_RECALL("Lô hàng có đang bị thu hồi hay đã hết hạn.", "Whether the lot is recalled or has expired."),
    SIGN_IN("Đăng nhập cho hợp tác xã và cơ quan quản lý", "Sign in for cooperatives and authorities"),
    REGISTER("Đăng ký cho đơn vị chưa có tài khoản", "Register an organisation that has no account"),

    // Care, which plans count as raw material.
    GROWING("Chăm sóc", "Growing");

    private final String vietnamese;
    private final String english;

    Word(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language.choose(vietnamese, english);
    }
}
