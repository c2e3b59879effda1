/** A label as a picture: dots as a printer burns them, PNG, BMP and SVG. */
@NullMarked
package vn.nguon.labels.image;

import org.jspecify.annotations.NullMarked;
