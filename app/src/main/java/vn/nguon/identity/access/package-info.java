/** What an address asks of whoever comes, and what every answer carries to keep strangers out. */
@NullMarked
package vn.nguon.identity.access;

import org.jspecify.annotations.NullMarked;
