/** The province in numbers: charts and a map, each with its table and its file. */
@NullMarked
package vn.nguon.authority.province;

import org.jspecify.annotations.NullMarked;
