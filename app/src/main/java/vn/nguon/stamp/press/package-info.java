/** The press: jobs that wait for a printer, runs that print them, and an account of every stamp that came out. */
@NullMarked
package vn.nguon.stamp.press;

import org.jspecify.annotations.NullMarked;
