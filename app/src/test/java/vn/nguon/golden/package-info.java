/** What the platform answers, byte for byte: whatever is rebuilt inside, its readers see the same. */
@NullMarked
package vn.nguon.golden;

import org.jspecify.annotations.NullMarked;
