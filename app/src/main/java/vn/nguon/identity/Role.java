package vn.nguon.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What an account is trusted with. */
public enum Role {
    /** Works for a cooperative: records stages, activates, orders. */
    MEMBER,
    /** Answers for a cooperative: also its members, withdrawals, recalls. */
    MANAGER,
    /** Reads everything, settles alerts and doubts, freezes. */
    INSPECTOR,
    /** Admits organisations and products, decides on orders, recalls. */
    AUTHORITY,
    /** Prints the orders assigned to its organisation. */
    PRINT_HOUSE,
    /** Runs the platform: accounts and roles. */
    ADMINISTRATOR;

    /** Whether it can only be held within an organisation. */
    public boolean worksForAnOrganisation() {
        return this == MEMBER || this == MANAGER || this == PRINT_HOUSE;
    }

    /** The roles of those names. */
    public static Set<Role> named(String... names) {
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toSet());
    }
}
