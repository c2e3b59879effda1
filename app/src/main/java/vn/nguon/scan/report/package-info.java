/** What a consumer doubts, on its way to an inspector. */
@NamedInterface("doubt")
@NullMarked
package vn.nguon.scan.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
