package vn.nguon.cooperative.today;

import vn.nguon.language.LocalizedText;

/** The steps that organisations begin with, each where it is done. */
enum FirstStepKind {
    PLOT(
            "/console/places/new",
            "Khai một địa điểm",
            "Put a place on record",
            "Thửa đất hay xưởng đầu tiên.",
            "The first plot or workshop."),
    FARM(
            "/console/places/new?kind=FARM",
            "Khai trang trại",
            "Put the farm on record",
            "Nơi nuôi đàn đầu tiên.",
            "Where the first herd is."),
    WORKSHOP(
            "/console/places/new?kind=WORKSHOP",
            "Khai xưởng",
            "Put the workshop on record",
            "Nơi nhận, sấy và đóng gói.",
            "Where you receive, dry and pack."),
    SHOP(
            "/console/places/new?kind=SHOP",
            "Khai cửa hàng",
            "Put the shop on record",
            "Nơi hàng được giao tới và bán ra.",
            "Where goods arrive and are sold."),
    PRODUCT(
            "/console/products/new",
            "Khai một sản phẩm",
            "Describe a product",
            "Tên, lượng tịnh, ảnh, các khâu.",
            "Name, net content, photos, stages."),
    ADMISSION(
            "/console/products",
            "Sản phẩm được duyệt",
            "The product is admitted",
            "Cơ quan quản lý xem và duyệt; bạn chỉ cần chờ.",
            "The authority looks at it; you only wait."),
    STAMPS("/console/orders/new", "Đặt tem", "Order stamps", "Mỗi gói một con tem.", "One for each package."),
    PLANT(
            "/console/record/new/crop",
            "Ghi gieo trồng",
            "Record a planting",
            "Hành trình của hàng bắt đầu ở đây.",
            "The journey begins here."),
    HARVEST(
            "/console/record",
            "Ghi thu hoạch",
            "Record a harvest",
            "Lô hàng đầu tiên có số lô.",
            "The first lot gets its number."),
    HERD(
            "/console/record/new/crop",
            "Ghi nhập đàn",
            "Record the herd",
            "Bao nhiêu con, giống gì, ở trại nào.",
            "How many, of which breed, on which farm."),
    CARE(
            "/console/record",
            "Ghi cho ăn, thuốc, tiêm phòng",
            "Record feed, medicine, vaccination",
            "Thuốc nào cũng ghi thời gian ngưng thuốc trước khi giết mổ.",
            "Every medicine with its waiting period before slaughter."),
    SLAUGHTER(
            "/console/record",
            "Gửi đi giết mổ, hoặc ghi giết mổ",
            "Send to slaughter, or record it",
            "Lò mổ nhận bao nhiêu con, hoặc ra bao nhiêu thịt.",
            "How many the slaughterhouse gets, or how much meat comes out."),
    BUY(
            "/console/record/new/purchase",
            "Ghi mua nguyên liệu",
            "Record what you buy",
            "Mua gì, bao nhiêu, của ai; nhiều hộ thì ghi một lần.",
            "What, how much, from whom; many households at once."),
    PROCESS(
            "/console/record",
            "Ghi sấy, chế biến",
            "Record drying, processing",
            "Đưa vào bao nhiêu, ra bao nhiêu.",
            "How much goes in, how much comes out."),
    PACKING(
            "/console/record",
            "Ghi đóng gói",
            "Record the packing",
            "Bao nhiêu gói, từ lô nào.",
            "How many packages, from which lot."),
    ACTIVATION(
            "/console/activate",
            "Kích hoạt tem",
            "Activate stamps",
            "Gắn cuộn tem với lô vừa đóng gói.",
            "Bind the roll to the lot."),
    RECEIVE(
            "/console/record",
            "Nhận hàng",
            "Receive goods",
            "Chuyến hàng gửi tới bạn hiện ở đây; đếm rồi xác nhận.",
            "What is sent to you shows here; count it and confirm."),
    SELL(
            "/console/record",
            "Ghi bán",
            "Record what you sell",
            "Bán lẻ thì ghi gộp theo ngày.",
            "Sales over the counter, a day at a time.");

    private final String at;
    private final LocalizedText name;
    private final LocalizedText why;

    FirstStepKind(String at, String vi, String en, String whyVi, String whyEn) {
        this.at = at;
        this.name = new LocalizedText(vi, en);
        this.why = new LocalizedText(whyVi, whyEn);
    }

    FirstStep step(boolean done) {
        return new FirstStep(name, why, at, done);
    }
}
