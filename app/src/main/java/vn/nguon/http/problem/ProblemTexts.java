package vn.nguon.http.problem;

import vn.nguon.language.LocalizedText;

/** What is said when a request went wrong before any room saw it. */
final class ProblemTexts {

    static final LocalizedText UNREADABLE = new LocalizedText(
            "Không đọc được yêu cầu này. Hãy kiểm tra lại nội dung gửi lên.",
            "This request cannot be read. Check what was sent.");
    static final LocalizedText TOO_LARGE = new LocalizedText(
            "Nội dung gửi lên quá lớn. Hãy gửi ít hơn hoặc chia nhỏ.",
            "What was sent is too large. Send less, or in parts.");
    static final LocalizedText TOO_SLOW = new LocalizedText(
            "Nội dung đến quá chậm nên không nhận nữa; chưa có gì được ghi. Hãy thử lại khi mạng tốt hơn.",
            "It came too slowly, so nothing was taken. Try again when the network is better.");
    static final LocalizedText METHOD_NOT_ALLOWED = new LocalizedText(
            "Địa chỉ này không nhận phương thức đó. Xem tài liệu API tại /api/docs.",
            "This address does not take that method. See the API's documentation at /api/docs.");
    static final LocalizedText WRONG_MEDIA_TYPE = new LocalizedText(
            "Kiểu nội dung không đúng. Hãy gửi application/json.", "Wrong content type. Send application/json.");
    static final LocalizedText NOT_ACCEPTABLE = new LocalizedText(
            "Không có dạng trả lời mà bạn yêu cầu. Hãy sửa phần Accept.",
            "There is no answer in the form asked for. Change the Accept header.");
    static final LocalizedText NOT_FOUND = new LocalizedText(
            "Không có trang này. Hãy kiểm tra lại địa chỉ.", "There is no such page. Check the address.");
    static final LocalizedText BUSY = new LocalizedText(
            "Hệ thống đang bận. Hãy thử lại sau vài giây; gửi lại cùng khoá sẽ không làm hai lần.",
            "The system is busy. Try again in a few seconds; the same key will not do it twice.");
    static final LocalizedText RULE = new LocalizedText(
            "Việc này trái với một quy tắc dữ liệu, nên không có gì được ghi. Hãy tải lại và kiểm tra.",
            "This breaks a rule of the record, so nothing was written. Load again and check.");
    static final LocalizedText OUR_FAULT = new LocalizedText(
            "Lỗi của hệ thống, không phải của bạn; không có gì được ghi dở. Hãy thử lại, nếu vẫn lỗi hãy báo cho chúng tôi.",
            "This is our fault, not yours; nothing was left half written. Try again, and tell us if it stays.");

    private ProblemTexts() {}
}
