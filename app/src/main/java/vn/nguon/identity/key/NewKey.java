package vn.nguon.identity.key;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.Scope;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/** A key that is to be made. */
public record NewKey(String name, Set<Scope> scopes, Instant expiresAt) {

    private static final Duration LONGEST = Duration.ofDays(732);

    /**
     * Reads what was asked for.
     *
     * @throws Invalid without a name or scope, or if it would expire in the past or after more than two years
     */
    public static NewKey of(
            @Nullable String name, @Nullable Set<Scope> scopes, @Nullable Instant expiresAt, Instant now) {
        String read = FieldReader.text("name", name, 0, Integer.MAX_VALUE);
        if (read.isEmpty() || read.length() > 100) {
            throw new Invalid(
                    "name",
                    "Đặt tên cho khoá (1 đến 100 ký tự), để sau này biết nó dùng ở đâu.",
                    "Name the key (1 to 100 characters), so that you know later where it is used.");
        }
        if (scopes == null || scopes.isEmpty()) {
            throw new Invalid("scopes", "Chọn ít nhất một quyền cho khoá.", "Choose at least one scope.");
        }
        if (expiresAt == null || !expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST))) {
            throw new Invalid(
                    "expiresAt",
                    "Khoá phải có ngày hết hạn, trong tương lai và không quá hai năm.",
                    "A key needs an end, in the future and within two years.");
        }
        return new NewKey(read, Set.copyOf(scopes), expiresAt);
    }
}
