/** The security log as an administrator reads it. */
@NullMarked
package vn.nguon.pages.admin.security;

import org.jspecify.annotations.NullMarked;
