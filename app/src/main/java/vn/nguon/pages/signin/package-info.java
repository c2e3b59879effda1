/**
 * The pages on which an organisation joins and a person signs in, minds their account, its devices and its keys, and signs
 * out.
 */
@NullMarked
package vn.nguon.pages.signin;

import org.jspecify.annotations.NullMarked;
