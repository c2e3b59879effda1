/** What becomes of an account: edited, closed, given another password; and how the first administrator comes to be. */
@NamedInterface("account")
@NullMarked
package vn.nguon.identity.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
