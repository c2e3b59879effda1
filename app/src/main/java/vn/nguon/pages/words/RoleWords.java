package vn.nguon.pages.words;

import vn.nguon.identity.Role;
import vn.nguon.language.Language;

/** What roles are called on pages. */
public final class RoleWords {

    private RoleWords() {}

    /** {@code Thành viên}, {@code Member}. */
    public static String of(Role role, Language in) {
        return switch (role) {
            case MEMBER -> in.choose("Thành viên đơn vị", "Member");
            case MANAGER -> in.choose("Người quản lý đơn vị", "Manager");
            case INSPECTOR -> in.choose("Thanh tra", "Inspector");
            case AUTHORITY -> in.choose("Cơ quan quản lý", "Authority");
            case PRINT_HOUSE -> in.choose("Nhà in", "Print house");
            case ADMINISTRATOR -> in.choose("Quản trị hệ thống", "Administrator");
        };
    }
}
