package vn.nguon.scan.doubt;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.scan.finding.Settling;

/** The inspectors' worklist of doubts. */
@Component
public class SettlingDoubts extends Settling<Doubt> {

    SettlingDoubts(Doubts doubts, Acting acting, Ledger ledger, Clock clock) {
        super("doubt", doubts.worklist(), acting, ledger, clock);
    }
}
