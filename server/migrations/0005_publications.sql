-- Which version of a form is live. A row a change, never altered: the newest of a form tells; without a version it was
-- taken off.
create table submissions.publication (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    number bigint generated always as identity,
    form text not null,
    version text,
    what text not null constraint publication_what check (what in ('published', 'rolled_back', 'withdrawn')),
    published_at timestamptz not null,
    -- Who did it, as the operator's machine knows them.
    published_by text not null constraint publication_by check (published_by <> ''),
    constraint publication_pkey primary key (council, number),
    constraint publication_version_fkey foreign key (council, form, version) references submissions.form_version,
    constraint publication_withdrawn check ((what = 'withdrawn') = (version is null) or what = 'rolled_back')
);
create index publication_form on submissions.publication (council, form, number desc);
alter table submissions.publication enable row level security;
alter table submissions.publication force row level security;
create policy publication_of_its_council on submissions.publication
    using (council = current_setting('guildhall.council', true))
    with check (council = current_setting('guildhall.council', true));
grant select, insert on submissions.publication to guildhall_app;
-- How many are half way in a version, and whether an old one is still needed.
create index draft_version on submissions.draft (council, form, version);
