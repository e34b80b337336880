-- The ledger: rows are added and never changed. What no longer holds is closed by a row of its own.
--
-- Every row of a chained table has a number without gaps, the transaction that entered it, and a digest of its other
-- columns; the hash of a transaction covers the digests of its rows and the hash before. `entered` stands for the
-- instant from which a row is known; the views at the end show it, and until when.
-- The same file serves SQLite and PostgreSQL; the names of types and what only one of them knows are filled in.

create table ledger_transaction (
  number ${number} primary key,
  instant ${text} not null unique,
  kind ${text} not null,
  content ${text} not null,
  hash ${text} not null
)${strict};

create table document_text (
  number ${number} primary key,
  entered ${number} not null references ledger_transaction (number),
  sha256 ${text} not null unique,
  body ${bytes} not null,
  digest ${text} not null
)${strict};

create table document (
  number ${number} primary key,
  entered ${number} not null references ledger_transaction (number),
  text ${number} not null references document_text (number),
  address ${text} not null,
  name ${text} not null,
  url ${text},
  publisher ${text},
  published ${text},
  language ${text},
  license ${text},
  headlines ${number} not null,
  copy_of ${number} references document (number),
  supersedes ${number} references document (number),
  digest ${text} not null
)${strict};
create index document_address on document (address);
create index document_of_text on document (text);

create table reading (
  number ${number} primary key,
  entered ${number} not null references ledger_transaction (number),
  document ${number} not null references document (number),
  reader ${text} not null,
  digest ${text} not null
)${strict};
create index reading_document on reading (document);

create table claim (
  number ${number} primary key,
  entered ${number} not null references ledger_transaction (number),
  reading ${number} not null references reading (number),
  id ${text} not null,
  act ${text},
  merges_as ${text},
  earliest ${text},
  latest ${text},
  json ${text} not null,
  digest ${text} not null
)${strict};
create index claim_entered on claim (entered);
create index claim_reading on claim (reading);
create index claim_id on claim (id);
create index claim_merges_as on claim (merges_as);

create table document_closing (
  number ${number} primary key,
  entered ${number} not null references ledger_transaction (number),
  document ${number} not null unique references document (number),
  digest ${text} not null
)${strict};

create table claim_closing (
  number ${number} primary key,
  entered ${number} not null references ledger_transaction (number),
  claim ${number} not null unique references claim (number),
  digest ${text} not null
)${strict};
create index claim_closing_entered on claim_closing (entered);

create table decision (
  number ${number} primary key,
  entered ${number} not null references ledger_transaction (number),
  verdict ${text} not null,
  subject ${text} not null,
  id ${text} not null,
  others ${text},
  field ${text},
  old_value ${text},
  new_value ${text},
  person ${text} not null,
  note ${text},
  retracts ${number} references decision (number),
  digest ${text} not null
)${strict};
create index decision_id on decision (id);

create table redirect (
  number ${number} primary key,
  entered ${number} not null references ledger_transaction (number),
  from_id ${text} not null,
  to_id ${text} not null,
  digest ${text} not null
)${strict};
create index redirect_from on redirect (from_id);

-- Who is named in a claim, covered by the claim's digest; and which two parties it is about, which follows from that.

create table claim_party (
  claim ${number} not null references claim (number),
  place ${number} not null,
  role ${text} not null,
  party ${text} not null,
  merges_as ${text},
  primary key (claim, place)
)${clustered};
create index claim_party_party on claim_party (party, merges_as, claim);

create table claim_pair (
  claim ${number} not null references claim (number),
  place ${number} not null,
  one ${text} not null,
  other ${text} not null,
  primary key (claim, place)
)${clustered};
create index claim_pair_parties on claim_pair (one, other, claim);

create view known_claim as
select c.*, f.instant as known_from, u.instant as known_until
from claim c
join ledger_transaction f on f.number = c.entered
left join claim_closing x on x.claim = c.number
left join ledger_transaction u on u.number = x.entered;

create view known_document as
select d.*, f.instant as known_from, u.instant as known_until
from document d
join ledger_transaction f on f.number = d.entered
left join document_closing x on x.document = d.number
left join ledger_transaction u on u.number = x.entered;
