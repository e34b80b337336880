select to_id from redirect where from_id = :id and entered <= :at order by number desc limit 1
