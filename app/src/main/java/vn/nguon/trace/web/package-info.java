/** The chain over HTTP: plain forms in, lots, events and journeys out. */
@NullMarked
package vn.nguon.trace.web;

import org.jspecify.annotations.NullMarked;
