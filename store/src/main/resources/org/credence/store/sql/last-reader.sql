select r.reader from reading r where r.document = :document order by r.number desc limit 1
