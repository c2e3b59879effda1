package vn.nguon.identity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.password.Password;
import vn.nguon.language.Language;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * An account that is to be opened.
 *
 * @param login 3 to 100 letters, digits, and {@code . _ @ + -}; upper case reads as lower case
 */
public record NewAccount(
        String login,
        String name,
        Password password,
        @Nullable OrganisationId organisation,
        Set<Role> roles,
        Language language) {

    /** @throws Invalid for a login, name or set of roles that no account can have */
    public NewAccount {
        login = login(login);
        name = name(name);
        roles = roles(roles, organisation);
        language = language.paired();
    }

    /**
     * Reads what somebody typed.
     *
     * @throws Invalid for a login, name or set of roles that no account can have
     * @throws vn.nguon.identity.password.PasswordTooWeak for a password that would be guessed
     */
    public static NewAccount of(
            @Nullable String login,
            @Nullable String name,
            @Nullable String password,
            @Nullable OrganisationId organisation,
            @Nullable Set<Role> roles,
            Language language) {
        return new NewAccount(
                login(login),
                name(name),
                new Password(Password.normal(password)),
                organisation,
                roles(roles, organisation),
                language);
    }

    static String login(@Nullable String login) {
        String read = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        if (!read.matches("[a-z0-9._@+-]{3,100}")) {
            throw new Invalid(
                    "login",
                    "Tên đăng nhập dài 3 đến 100 ký tự, gồm chữ không dấu, số và . _ @ + -.",
                    "A login has 3 to 100 letters without accents, digits and . _ @ + -.");
        }
        return read;
    }

    /** A name as it is kept. */
    public static String name(@Nullable String name) {
        String read = FieldReader.name("name", name, 0, Integer.MAX_VALUE);
        if (read.isEmpty() || read.length() > 200) {
            throw new Invalid("name", "Họ tên dài 1 đến 200 ký tự.", "A name has 1 to 200 characters.");
        }
        return read;
    }

    /** A set of roles that an account of that organisation, or of none, can have. */
    public static Set<Role> roles(@Nullable Set<Role> roles, @Nullable OrganisationId organisation) {
        if (roles == null || roles.isEmpty()) {
            throw new Invalid("roles", "Chọn ít nhất một vai trò.", "Choose at least one role.");
        }
        if (organisation == null && roles.stream().anyMatch(Role::worksForAnOrganisation)) {
            throw new Invalid(
                    "organisation",
                    "Vai trò này phải thuộc về một đơn vị.",
                    "This role needs an organisation to work for.");
        }
        return Set.copyOf(roles);
    }
}
