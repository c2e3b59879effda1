package vn.nguon.scan.report;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.nguon.database.UnitOfWork;
import vn.nguon.ledger.Ledger;
import vn.nguon.scan.finding.ResolvingCases;

/** The inspectors' worklist of doubts. */
@Component
public class SettlingConsumerReports extends ResolvingCases<ConsumerReport> {

    SettlingConsumerReports(ConsumerReports consumerReports, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        super("doubt", consumerReports.worklist(), unitOfWork, ledger, clock);
    }
}
