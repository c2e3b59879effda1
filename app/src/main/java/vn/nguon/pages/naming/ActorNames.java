package vn.nguon.pages.naming;

import java.util.Map;
import vn.nguon.language.Language;

/** What people are called who did something: the record knows them by number. */
public final class ActorNames {

    static final String ACCOUNT = "account:";
    private static final String KEY = "key:";

    private final Map<Long, String> byAccount;

    ActorNames(Map<Long, String> byAccount) {
        this.byAccount = Map.copyOf(byAccount);
    }

    /** {@code account:7} is Nguyễn Thị Lan, {@code system} the platform, {@code public} a consumer. */
    public String of(String actor, Language in) {
        if (actor.startsWith(ACCOUNT)) {
            long number = Long.parseLong(actor.substring(ACCOUNT.length()));
            String name = byAccount.get(number);
            return name == null ? in.choose("Tài khoản ", "Account ") + number : name;
        }
        if (actor.startsWith(KEY)) {
            return in.choose("Khoá API ", "API key ") + actor.substring(KEY.length());
        }
        return actor.equals("public")
                ? in.choose("Người tiêu dùng", "A consumer")
                : in.choose("Hệ thống", "The platform");
    }
}
