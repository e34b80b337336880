select d.* from document d
where d.address = :address and not exists (select 1 from document_closing x where x.document = d.number)
order by d.number desc
limit 1
