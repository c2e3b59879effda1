package vn.nguon.db.connection;

/**
 * The two roles that enter a database: the application, which owns nothing in it, and the owner of its tables, who alone
 * may change what they are and what the application may do with them (decision 0039).
 */
public record DatabaseRoles(ConnectionParameters application, ConnectionParameters owner) {}
