/** How every room speaks HTTP: problems, lists by the page, acts that happen once. */
@NullMarked
package vn.nguon.http;

import org.jspecify.annotations.NullMarked;
