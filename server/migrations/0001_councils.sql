-- The councils that this deployment serves, the role that the application connects as, and sessions.
--
-- Row-level security is the second lock: every table carries the council, and a connection of the application sees
-- one council only, the one named by `guildhall.council` when it was opened.

do $$
begin
    if not exists (select from pg_roles where rolname = 'guildhall_app') then
        create role guildhall_app login nosuperuser nobypassrls nocreatedb nocreaterole;
    end if;
exception when duplicate_object or unique_violation then
    null; -- another database of this server created it at the same moment
end
$$;

create schema councils;
grant usage on schema councils to guildhall_app;

create table councils.council (
    id text constraint council_pkey primary key constraint council_id_shape check (id ~ '^[a-z][a-z0-9-]{1,40}$'),
    name text not null
);
alter table councils.council enable row level security;
alter table councils.council force row level security;
create policy council_is_the_one_served on councils.council
    using (id = current_setting('guildhall.council', true))
    with check (id = current_setting('guildhall.council', true));
grant select on councils.council to guildhall_app;

create table councils.session (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    -- SHA-256 of the cookie's value: a copy of this table opens no session.
    id_hash bytea not null,
    record jsonb not null,
    expires_at timestamptz not null,
    constraint session_pkey primary key (council, id_hash)
);
create index session_expires_at on councils.session (council, expires_at);
alter table councils.session enable row level security;
alter table councils.session force row level security;
create policy session_of_its_council on councils.session
    using (council = current_setting('guildhall.council', true))
    with check (council = current_setting('guildhall.council', true));
grant select, insert, update, delete on councils.session to guildhall_app;
