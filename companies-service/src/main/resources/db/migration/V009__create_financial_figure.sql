create table financial_figure (
  like claim_columns including all,
  organization_id           text not null references organization deferrable initially deferred,
  metric                    text not null,
  region                    text,
  amount_comparator         text,
  amount_amount             numeric,
  amount_min                numeric,
  amount_max                numeric,
  amount_currency           text,
  share_of_total_comparator text,
  share_of_total_amount     numeric,
  share_of_total_min        numeric,
  share_of_total_max        numeric,
  share_of_total_unit       text,
  period_label              text,
  period_from               date,
  period_to                 date
);
call compare_in_base_unit('financial_figure', 'share_of_total');
create index on financial_figure (organization_id, valid_from_earliest desc nulls last, id);
call keep_history('financial_figure');
