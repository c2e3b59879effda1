/** Who a request comes from: by its session's cookie, or by its API key. */
@NullMarked
package vn.nguon.identity.caller;

import org.jspecify.annotations.NullMarked;
