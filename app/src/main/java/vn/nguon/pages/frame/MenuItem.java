package vn.nguon.pages.frame;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.language.Language;
import vn.nguon.pages.Icon;

/** A place people can go to from every page, in the order of the rail. */
public enum MenuItem {
    PRINTING("/print", Icon.PRINTER, "Đơn in", "Print orders", Role.PRINT_HOUSE),
    RUNS("/print/runs", Icon.SIGN, "Lượt in", "Print runs", Role.PRINT_HOUSE),

    TODAY("/console", Icon.TODAY, "Hôm nay", "Today", Role.MEMBER, Role.MANAGER),
    RECORD("/console/record", Icon.PENCIL, "Ghi chép", "Record", Role.MEMBER, Role.MANAGER),
    ACTIVATE("/console/activate", Icon.SCAN, "Kích hoạt", "Activate", Role.MEMBER, Role.MANAGER),
    ORDERS("/console/orders", Icon.SIGN, "Tem", "Stamps", Role.MEMBER, Role.MANAGER),
    LOTS("/console/lots", Icon.PACKAGE, "Lô hàng", "Lots", Role.MEMBER, Role.MANAGER),
    PRODUCTS("/console/products", Icon.SPROUT, "Sản phẩm", "Products", Role.MEMBER, Role.MANAGER),
    PLACES("/console/places", Icon.PIN, "Địa điểm", "Places", Role.MEMBER, Role.MANAGER),
    HOUSEHOLDS("/console/households", Icon.BASKET, "Nông hộ", "Households", Role.MEMBER, Role.MANAGER),
    CERTIFICATES("/console/certificates", Icon.SEAL, "Chứng nhận", "Certificates", Role.MEMBER, Role.MANAGER),
    SCANS("/console/scans", Icon.CHART, "Lượt quét", "Scans", Role.MEMBER, Role.MANAGER),
    ORGANISATION("/console/organisation", Icon.SHOP, "Đơn vị", "Organisation", Role.MEMBER, Role.MANAGER),
    PEOPLE("/console/people", Icon.PEOPLE, "Thành viên", "People", Role.MANAGER),

    DESK("/admin", Icon.TODAY, "Việc chờ", "Waiting", Role.AUTHORITY),
    ORGANISATIONS("/admin/organisations", Icon.SHOP, "Đơn vị", "Organisations", Role.AUTHORITY),
    ADMITTED_PRODUCTS("/admin/products", Icon.SPROUT, "Sản phẩm", "Products", Role.AUTHORITY),
    ALL_ORDERS("/admin/orders", Icon.SIGN, "Đơn cấp tem", "Stamp orders", Role.AUTHORITY),
    ALL_RECALLS("/admin/recalls", Icon.RECALLED, "Thu hồi", "Recalls", Role.AUTHORITY),
    PROVINCE("/admin/province", Icon.CHART, "Toàn tỉnh", "Province", Role.AUTHORITY),
    ACCOUNTS("/admin/accounts", Icon.PEOPLE, "Tài khoản", "Accounts", Role.AUTHORITY, Role.ADMINISTRATOR),

    SECURITY("/admin/security", Icon.ALERT, "Nhật ký an ninh", "Security log", Role.ADMINISTRATOR),
    BACKUP("/admin/backup", Icon.WAREHOUSE, "Sao lưu", "Backups", Role.ADMINISTRATOR),

    LOOK_UP("/inspect", Icon.SEARCH, "Tra cứu", "Look up", Role.INSPECTOR, Role.AUTHORITY),
    WORKLIST("/inspect/worklist", Icon.ALERT, "Việc cần xem", "Worklist", Role.INSPECTOR),
    RECALLS("/inspect/recalls", Icon.RECALLED, "Thu hồi", "Recalls", Role.INSPECTOR);

    private final String path;
    private final Icon icon;
    private final String vietnamese;
    private final String english;
    private final Role role;
    private final Role orRole;

    MenuItem(String path, Icon icon, String vietnamese, String english, Role role) {
        this(path, icon, vietnamese, english, role, role);
    }

    MenuItem(String path, Icon icon, String vietnamese, String english, Role role, Role orRole) {
        this.path = path;
        this.icon = icon;
        this.vietnamese = vietnamese;
        this.english = english;
        this.role = role;
        this.orRole = orRole;
    }

    /** What those who print others' stamps need of the console: who they are. */
    private static final Set<MenuItem> OF_ANY_ORGANISATION = EnumSet.of(ORGANISATION, PEOPLE);

    /** Where that person can go. A print house prints and does nothing else, whoever manages it. */
    public static List<MenuItem> of(Actor actor) {
        boolean prints = actor.isAny(Role.PRINT_HOUSE);
        return Arrays.stream(values())
                .filter(entry -> actor.isAny(entry.role, entry.orRole))
                .filter(entry -> !prints || !entry.path.startsWith("/console") || OF_ANY_ORGANISATION.contains(entry))
                .toList();
    }

    /** Where their work begins: {@code /console}, {@code /inspect}, {@code /admin}, {@code /print}, or their account. */
    public static String home(Actor actor) {
        List<MenuItem> entries = of(actor);
        return entries.isEmpty() ? "/account" : entries.get(0).path;
    }

    public String path() {
        return path;
    }

    public Icon icon() {
        return icon;
    }

    /** What it is called. */
    public String name(Language in) {
        return in.choose(vietnamese, english);
    }
}
