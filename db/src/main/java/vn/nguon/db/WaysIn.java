package vn.nguon.db;

/**
 * Who enters a database: the application, which owns nothing in it, and the owner of its tables, who alone may change
 * what they are and what the application may do with them.
 */
record WaysIn(Address application, Address owner) {}
