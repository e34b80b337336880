select c.number, c.json, r.reader, d.number as document, d.text, d.name, d.address, d.url, d.publisher, d.published, d.language,
  d.license, d.headlines, b.body, f.instant as known_from, u.instant as known_until
from claim c
join reading r on r.number = c.reading
join document d on d.number = r.document
join document_text b on b.number = d.text
join ledger_transaction f on f.number = c.entered
left join claim_closing x on x.claim = c.number and x.entered <= :at
left join ledger_transaction u on u.number = x.entered
where c.entered <= :at and <condition>
order by c.number
