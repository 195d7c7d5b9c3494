-- Forms in use: the versions that were served, drafts, and what was submitted.

create schema submissions;
grant usage on schema submissions to guildhall_app;

create table submissions.form_version (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    form text not null,
    -- SHA-256 of the definition, in hex.
    version text not null,
    definition text not null,
    -- The translations, by language.
    overlays jsonb not null,
    first_served_at timestamptz not null,
    constraint form_version_pkey primary key (council, form, version)
);

create table submissions.draft (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    -- Made by the server, carried in the address; not enough to read the draft: see owner_hash.
    token text not null,
    -- SHA-256 of the browser's cookie.
    owner_hash bytea not null,
    form text not null,
    version text not null,
    language text not null,
    answers jsonb not null,
    revision integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    expires_at timestamptz not null,
    constraint draft_pkey primary key (council, token),
    constraint draft_token_shape check (token ~ '^[0-9a-z]{16}$'),
    constraint draft_version_fkey foreign key (council, form, version) references submissions.form_version
) with (fillfactor = 60); -- a draft is updated on every page: leave room to do it in place
create index draft_expires_at on submissions.draft (council, expires_at);

create table submissions.submission (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    -- What the resident reads out on the phone.
    reference text not null,
    draft_token text not null,
    owner_hash bytea not null,
    form text not null,
    version text not null,
    language text not null,
    answers jsonb not null,
    -- Calculated values, in pence.
    calculated jsonb not null,
    submitted_at timestamptz not null,
    -- When retention lets it go.
    expires_at timestamptz not null,
    constraint submission_pkey primary key (council, reference),
    constraint submission_once unique (council, draft_token),
    constraint submission_version_fkey foreign key (council, form, version) references submissions.form_version
);
create index submission_form on submissions.submission (council, form, submitted_at);

do $$
declare name text;
begin
    foreach name in array array['form_version', 'draft', 'submission'] loop
        execute format('alter table submissions.%I enable row level security', name);
        execute format('alter table submissions.%I force row level security', name);
        execute format(
            'create policy %I on submissions.%I using (council = current_setting(''guildhall.council'', true))
             with check (council = current_setting(''guildhall.council'', true))', name || '_of_its_council', name);
    end loop;
end
$$;
grant select, insert on submissions.form_version to guildhall_app;
grant select, insert, update, delete on submissions.draft to guildhall_app;
grant select, insert, delete on submissions.submission to guildhall_app;
