/** The security log as an administrator reads it. */
@NullMarked
package vn.nguon.authority.security;

import org.jspecify.annotations.NullMarked;
