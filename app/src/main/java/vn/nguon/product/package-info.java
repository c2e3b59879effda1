/** What is made, and the stages its kind of goods goes through. */
@NullMarked
package vn.nguon.product;

import org.jspecify.annotations.NullMarked;
