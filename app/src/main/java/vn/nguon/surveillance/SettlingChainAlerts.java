package vn.nguon.surveillance;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.nguon.database.UnitOfWork;
import vn.nguon.ledger.Ledger;
import vn.nguon.scan.finding.ResolvingCases;

/** The inspectors' worklist of alerts about the chain. */
@Component
public class SettlingChainAlerts extends ResolvingCases<ChainAlert> {

    SettlingChainAlerts(ChainAlerts alerts, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        super("chain-alert", alerts.worklist(), unitOfWork, ledger, clock);
    }
}
