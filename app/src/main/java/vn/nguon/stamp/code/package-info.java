/** What is printed on a stamp: number, serial, code, URL. */
@NamedInterface("code")
@NullMarked
package vn.nguon.stamp.code;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
