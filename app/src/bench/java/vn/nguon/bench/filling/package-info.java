/** Who fills the platform that is measured, and with what: a farm that works as people do, and ten thousand like it. */
@NullMarked
package vn.nguon.bench.filling;

import org.jspecify.annotations.NullMarked;
