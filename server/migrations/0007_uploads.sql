-- Files that residents upload: kept with the draft, then with what was sent.

create table submissions.upload (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    -- Made by the server; the form carries it, and it counts only together with the draft and the browser.
    id text not null,
    -- The order in which they came.
    number bigint generated always as identity,
    -- The draft may not be stored yet: a file can be the first answer of a form.
    draft_token text not null,
    owner_hash bytea not null,
    -- Where it was asked for: `page.field`, or `group.2.page.field`.
    field text not null,
    -- As the resident called it, cleaned.
    name text not null constraint upload_name check (name <> '' and length(name) <= 100),
    bytes bigint not null constraint upload_not_empty check (bytes > 0),
    -- What its content was found to be.
    kind text not null constraint upload_kind check (kind in ('photo', 'pdf', 'document', 'spreadsheet')),
    content bytea not null,
    created_at timestamptz not null,
    -- When retention lets it go; of a draft, not before the draft.
    expires_at timestamptz not null,
    -- The submission that it was sent with.
    reference text,
    constraint upload_pkey primary key (council, id),
    constraint upload_is_whole check (octet_length(content) = bytes),
    -- Whoever deletes a submission deletes its files.
    constraint upload_submission_fkey foreign key (council, reference)
        references submissions.submission on delete cascade
);
-- Photos and PDFs are compressed already.
alter table submissions.upload alter column content set storage external;
create index upload_of_draft on submissions.upload (council, draft_token);
create index upload_of_submission on submissions.upload (council, reference) where reference is not null;
create index upload_expires_at on submissions.upload (council, expires_at);

alter table submissions.upload enable row level security;
alter table submissions.upload force row level security;
create policy upload_of_its_council on submissions.upload
    using (council = current_setting('guildhall.council', true))
    with check (council = current_setting('guildhall.council', true));
grant select, insert, delete on submissions.upload to guildhall_app;
-- Its content never changes.
grant update (reference, expires_at) on submissions.upload to guildhall_app;
