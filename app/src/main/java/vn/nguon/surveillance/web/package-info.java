/** Alerts about the chain over HTTP, for inspectors and the authority. */
@NullMarked
package vn.nguon.surveillance.web;

import org.jspecify.annotations.NullMarked;
