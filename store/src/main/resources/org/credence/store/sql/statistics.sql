select
  (select count(*) from document d where d.entered <= :at
    and not exists (select 1 from document_closing x where x.document = d.number and x.entered <= :at)) as documents,
  (select count(*) from document d where d.entered <= :at and d.copy_of is not null
    and not exists (select 1 from document_closing x where x.document = d.number and x.entered <= :at)) as copies,
  (select count(*) from claim c where c.entered <= :at) as told,
  (select count(*) from claim_closing x where x.entered <= :at) as closed,
  (select count(*) from decision d where d.entered <= :at) as decisions
