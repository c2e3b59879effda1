/** What people see; nothing depends on it. Here live the parts that all pages share. */
@NullMarked
package vn.nguon.pages;

import org.jspecify.annotations.NullMarked;
