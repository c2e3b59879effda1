package vn.nguon.identity.log;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import vn.nguon.language.LocalizedText;

/**
 * One line of the security log. It holds no secret, no password, no code and nothing that was typed as a login.
 *
 * @param request      as in the answer's header {@code Request-Id}; empty where no request was
 * @param actor        as the ledger names them: {@code "account:7"}, {@code "key:3"}; null for strangers
 * @param account      whose account it is about, or who acts; null where nobody has it
 * @param organisation for whom they act
 * @param client       an IPv4 address or an IPv6 network; null where it is not kept, or no longer
 * @param path         as it came, percent-encoded, without its query
 * @param status       of the answer
 * @param problem      as problems name it: {@code "not-allowed"}
 * @param number       how many, of what is only counted
 */
public record SecurityEvent(
        @Id UUID id,
        Instant at,
        String request,
        String event,
        @Nullable String actor,
        @Column("account_id") @Nullable Long account,
        @Column("organisation_id") @Nullable Long organisation,
        @Nullable String client,
        @Nullable String method,
        @Nullable String path,
        @Nullable Integer status,
        @Nullable String problem,
        @Nullable Long number) {

    /** What there is to log. */
    public enum Kind {
        SIGNED_IN("Đăng nhập", "Signed in"),
        SIGN_IN_REFUSED("Đăng nhập sai", "Sign-in refused"),
        SIGNED_OUT("Đăng xuất", "Signed out"),
        PASSWORD_WRONG("Nhập lại mật khẩu sai", "Wrong password when asked again"),
        REFUSED("Bị từ chối", "Refused"),
        LIMIT_REACHED("Quá số lần", "Limit reached"),
        READ("Xem hồ sơ", "Records read"),
        NOT_LISTED("Không ghi từng dòng", "Not listed one by one");

        private final String vi;
        private final String en;

        Kind(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        /** How people call it. */
        public LocalizedText words() {
            return new LocalizedText(vi, en);
        }

        /** In the log: {@code "sign-in-refused"}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
