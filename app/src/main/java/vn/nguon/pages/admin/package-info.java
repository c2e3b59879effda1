/** The authority's desk; here live the parts that its pages share. */
@NullMarked
package vn.nguon.pages.admin;

import org.jspecify.annotations.NullMarked;
