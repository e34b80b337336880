select count(distinct d.number) as documents, max(d.published) as last_published
from claim_party p
join claim c on c.number = p.claim
join reading r on r.number = c.reading
join document d on d.number = r.document
left join claim_closing x on x.claim = c.number and x.entered <= :at
where p.party in (<parties>) and p.role <> 'SPEAKER' and c.entered <= :at and x.claim is null
