/** How a person signs in, stays signed in, and is signed out. */
@NullMarked
package vn.nguon.identity.session;

import org.jspecify.annotations.NullMarked;
