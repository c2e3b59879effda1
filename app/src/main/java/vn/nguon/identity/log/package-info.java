/** The security log: who came in, who was refused, who read what is others'; apart from the ledger, and it ends. */
@NamedInterface("log")
@NullMarked
package vn.nguon.identity.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
