-- What a draft's fields start with: from the link that led to the form, or the council tax account that was found.
alter table submissions.draft add column prefill jsonb not null default '{}';
