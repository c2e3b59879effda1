/** Everybody's accounts and roles: opened, changed and closed by whoever may. */
@NullMarked
package vn.nguon.authority.account;

import org.jspecify.annotations.NullMarked;
