/** The files that pages link to: styles and scripts, each at an address that changes with its content. */
@NullMarked
package vn.nguon.pages.asset;

import org.jspecify.annotations.NullMarked;
