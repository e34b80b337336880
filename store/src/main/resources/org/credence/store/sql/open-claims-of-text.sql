select c.number, c.json
from claim c
join reading r on r.number = c.reading
join document d on d.number = r.document
where d.text = :text and not exists (select 1 from claim_closing x where x.claim = c.number)
order by c.number
