/** Products and stage plans over HTTP. */
@NullMarked
package vn.nguon.product.web;

import org.jspecify.annotations.NullMarked;
