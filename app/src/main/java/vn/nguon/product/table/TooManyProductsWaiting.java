package vn.nguon.product.table;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** So many products of the organisation wait for the authority, or were refused, that no further one is taken. */
public final class TooManyProductsWaiting extends Refusal {

    public TooManyProductsWaiting(long most) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Đơn vị có nhiều nhất " + most
                                + " sản phẩm đang chờ chấp nhận hay bị từ chối. Hãy chờ cơ quan quản lý"
                                + " quyết định, hoặc sửa hay cho ngừng những sản phẩm đã khai.",
                        "At most " + most
                                + " products of your organisation wait to be admitted or stand refused. Wait for"
                                + " the authority, or correct or retire those on record."));
    }
}
