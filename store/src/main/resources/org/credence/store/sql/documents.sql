select d.number as document, d.text, d.name, d.address, d.url, d.publisher, d.published, d.language, d.license, d.headlines,
  d.copy_of, d.supersedes, b.body, f.instant as known_from, u.instant as known_until
from document d
join document_text b on b.number = d.text
join ledger_transaction f on f.number = d.entered
left join document_closing x on x.document = d.number and x.entered <= :at
left join ledger_transaction u on u.number = x.entered
where d.entered <= :at and <condition>
order by d.number
