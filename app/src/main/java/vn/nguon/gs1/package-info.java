/** Identifiers on goods and how to read them. */
@NullMarked
package vn.nguon.gs1;

import org.jspecify.annotations.NullMarked;
