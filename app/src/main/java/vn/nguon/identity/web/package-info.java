/** Accounts, sessions and keys over HTTP. */
@NullMarked
package vn.nguon.identity.web;

import org.jspecify.annotations.NullMarked;
