/** What people prove themselves by: what they may choose, and how it is kept. */
@NullMarked
package vn.nguon.identity.password;

import org.jspecify.annotations.NullMarked;
