/** The pages on which a person signs in, sees the devices that know them, and signs out. */
@NullMarked
package vn.nguon.pages.signin;

import org.jspecify.annotations.NullMarked;
