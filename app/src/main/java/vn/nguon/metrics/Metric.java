package vn.nguon.metrics;

/** What is counted. */
public enum Metric {
    /** Goods made, by the stage that made them. */
    MADE,
    /** Goods received from another organisation, by the stage of the movement. */
    RECEIVED,
    /** Goods sent to another organisation, likewise. */
    SENT,
    /** Stamps put on goods and not taken back. */
    ACTIVATED,
    /** Stamps taken out of use, by the cause. */
    VOIDED,
    /** Scans, by their verdict. */
    SCANNED,
    /** Stamped lots whose journey was looked through. */
    EXAMINED,
    /** Those of them that lack a stage, by the stage. */
    LACKING
}
