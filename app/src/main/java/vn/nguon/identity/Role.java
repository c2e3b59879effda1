package vn.nguon.identity;

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
}
