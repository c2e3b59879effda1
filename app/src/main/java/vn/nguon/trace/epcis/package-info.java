/** Our events in GS1's words: EPCIS 2.0 as JSON-LD. */
@NullMarked
package vn.nguon.trace.epcis;

import org.jspecify.annotations.NullMarked;
