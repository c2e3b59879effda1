/** How a label looks and how labels lie on their stationery, in millimetres, read from YAML and refused when it cannot work. */
@NullMarked
package vn.nguon.labels.layout;

import org.jspecify.annotations.NullMarked;
