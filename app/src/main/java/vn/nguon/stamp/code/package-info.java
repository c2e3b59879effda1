/** What is printed on a stamp: number, serial, code, URL. */
@NullMarked
package vn.nguon.stamp.code;

import org.jspecify.annotations.NullMarked;
