/** The demonstration: plays the province's goods through the platform's own API, as people would, and checks what scans say. */
@NullMarked
package vn.nguon.demo;

import org.jspecify.annotations.NullMarked;
