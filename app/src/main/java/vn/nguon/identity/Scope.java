package vn.nguon.identity;

/** What an API key may be used for; a signed-in session has all of them. */
public enum Scope {
    /** Read what its account may see. */
    READ,
    /** Organisations, places, products, certificates, files. */
    CATALOGUE,
    /** Record stages and lots. */
    RECORD,
    /** Order, activate, withdraw and void stamps. */
    STAMPS,
    /** Fetch codes, labels and print jobs; report what was printed. */
    PRINT,
    /** Recall goods, settle alerts and doubts, decide. */
    DECIDE
}
