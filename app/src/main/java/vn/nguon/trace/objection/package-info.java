/** What speaks against goods, and which acts it forbids: recalls, holds and failed tests, of them or behind them. */
@NamedInterface("objection")
@NullMarked
package vn.nguon.trace.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
