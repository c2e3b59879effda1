-- Goods called back.

create table recall (
  lot_id         uuid        not null,
  recall_id      uuid        not null,
  notice_vi      text        not null check (length(notice_vi) between 10 and 4000),
  notice_en      text        not null check (length(notice_en) between 10 and 4000),
  contact        text        not null default '' check (length(contact) <= 200),
  by_authority   boolean     not null,
  opened_at      timestamptz not null,
  opened_by      text        not null,
  opened_for     bigint      not null references organisation,
  closed_at      timestamptz,
  closed_by      text,
  closing_reason text        not null default '',
  -- A recall is found by the number and name of its lot, which never change: their words lie beside it. What its
  -- organisation is called may change, so that is looked at where it is.
  search         text        not null,
  primary key (lot_id, recall_id),
  check ((closed_at is null) = (closed_by is null)),
  check (closed_at is null or closing_reason <> ''),
  check (closed_at >= opened_at)
);
create unique index recall_open_once on recall (lot_id) where closed_at is null;
create index recall_by_id on recall (recall_id);
create index recall_by_organisation on recall (opened_for, recall_id);
-- Few are open at a time; they are not sought among all that ever were.
create index recall_open on recall (recall_id) where closed_at is null;
