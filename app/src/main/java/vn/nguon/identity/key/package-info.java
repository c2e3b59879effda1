/** The keys that programs act with on a person's behalf. */
@NullMarked
package vn.nguon.identity.key;

import org.jspecify.annotations.NullMarked;
