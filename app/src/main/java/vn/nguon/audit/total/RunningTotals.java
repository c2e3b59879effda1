package vn.nguon.audit.total;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nguon.ledger.state.DerivedState;

/** The totals that are kept, so that nobody has to sum up. */
@Configuration(proxyBeanMethods = false)
class RunningTotals {

    /** Who holds how much of which lot. */
    @Bean
    DerivedState holdingTotals() {
        return new RunningTotal(
                "holdings",
                "lot_holding",
                "quantity",
                "holding_change",
                "change",
                "organisation_id",
                "of organisation",
                "quantity");
    }

    /** How much somebody sold and did not take back. */
    @Bean
    DerivedState soldTotals() {
        return new RunningTotal(
                "sold goods",
                "lot_sold",
                "quantity",
                "sold_change",
                "change",
                "organisation_id",
                "by organisation",
                "quantity");
    }

    /** How much of what did not arrive is settled. */
    @Bean
    DerivedState settledTotals() {
        return new RunningTotal(
                "settled differences",
                "movement",
                "settled",
                "movement_settlement",
                "quantity",
                "movement_id",
                "of movement",
                "settled");
    }
}
