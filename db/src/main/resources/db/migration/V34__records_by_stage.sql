-- The diary of a cooperative, filtered by stage: its records of a seldom stage are found without reading all others.
create index trace_event_by_stage on trace_event (organisation_id, stage, event_id);
