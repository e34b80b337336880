select d.*, f.instant as known_from,
  not exists (
    select 1 from claim c
    where c.id = d.id and c.entered <= :at
      and not exists (select 1 from claim_closing x where x.claim = c.number and x.entered <= :at)) as orphaned
from decision d
join ledger_transaction f on f.number = d.entered
where d.entered <= :at and <condition>
order by d.number
