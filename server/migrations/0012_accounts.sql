-- Residents who sign in, what they may see, and what is sent to them.

create schema notify;
grant usage on schema notify to guildhall_app;

-- What is to be sent, stored in the transaction that causes it, and kept until it was.
create table notify.message (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    id uuid not null,
    purpose text not null,
    to_address text not null,
    subject text not null,
    -- Both empty once it was sent by e-mail: a code or a link is nobody's to read later.
    body text not null,
    language text not null,
    created_at timestamptz not null,
    due_at timestamptz not null,
    -- Later than this nobody is helped by it: a code has ended.
    useless_after timestamptz,
    tries integer not null default 0,
    sent_at timestamptz,
    -- Why it will not be sent: an officer looks.
    attention text,
    constraint message_pkey primary key (council, id)
);
create index message_due on notify.message (council, due_at) where sent_at is null and attention is null;
create index message_created on notify.message (council, created_at);

create schema accounts;
grant usage on schema accounts to guildhall_app;

-- Somebody who has shown that an e-mail address is theirs.
create table accounts.resident (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    id uuid not null,
    -- In lower case: as nearly every mail server treats it.
    email text not null,
    created_at timestamptz not null,
    constraint resident_pkey primary key (council, id),
    constraint resident_email_unique unique (council, email),
    constraint resident_email_lower check (email = lower(email))
);

-- A code that was sent. It can be used in the browser that asked for it.
create table accounts.sign_in (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    id uuid not null,
    email text not null,
    code_hash bytea not null,
    -- A keyed hash of where it was asked for.
    from_hash bytea not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    wrong_tries integer not null default 0,
    used_at timestamptz,
    constraint sign_in_pkey primary key (council, id)
);
create index sign_in_by_email on accounts.sign_in (council, email, created_at);
create index sign_in_by_place on accounts.sign_in (council, from_hash, created_at);
create index sign_in_by_age on accounts.sign_in (council, created_at);

-- A council tax account that a resident has shown to be theirs, by facts from its bill.
create table accounts.link (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    -- Its name in addresses.
    token text not null,
    resident_id uuid not null,
    account_number text not null,
    -- The liable person whose surname was given, as the council's records had it then.
    person text not null,
    linked_at timestamptz not null,
    constraint link_pkey primary key (council, token),
    constraint link_once unique (council, resident_id, account_number),
    constraint link_resident_fkey foreign key (council, resident_id) references accounts.resident
);
create index link_by_account on accounts.link (council, account_number);

-- A page of a linked account that a helper may look at.
create table accounts.helper_link (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    -- Of the token in its address, which we do not keep.
    token_hash bytea not null,
    number integer not null,
    link_token text not null,
    -- What the resident calls it.
    name text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    constraint helper_link_pkey primary key (council, token_hash),
    constraint helper_link_number unique (council, link_token, number),
    constraint helper_link_link_fkey foreign key (council, link_token) references accounts.link on delete cascade
);
create index helper_link_by_age on accounts.helper_link (council, expires_at);

-- Who signed in, linked, unlinked, let somebody look, and was refused; for which account. Never a code, a surname or an
-- amount that was typed.
create table accounts.audit (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    number bigint generated always as identity,
    at timestamptz not null,
    resident_id uuid,
    act text not null,
    account_number text,
    from_hash bytea not null,
    constraint audit_pkey primary key (council, number)
);
create index audit_by_account on accounts.audit (council, account_number, at) where account_number is not null;
create index audit_by_resident on accounts.audit (council, resident_id, at);

create function accounts.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was done stays written down' using errcode = 'check_violation', constraint = 'audit_append_only';
end
$$;
create trigger audit_append_only before update or truncate on accounts.audit
    for each statement execute function accounts.refuse_change();
-- Let go when it is old, and not before.
create function accounts.refuse_early_end() returns trigger language plpgsql as $$
begin
    if old.at > now() - interval '2 years' then
        raise exception 'what was done stays written down' using errcode = 'check_violation', constraint = 'audit_append_only';
    end if;
    return old;
end
$$;
create trigger audit_stays before delete on accounts.audit
    for each row execute function accounts.refuse_early_end();

-- What a browser has sent is listed for whoever has it.
create index submission_owner on submissions.submission (council, owner_hash, submitted_at);

do $$
declare part text; name text;
begin
    foreach part in array array['notify.message', 'accounts.resident', 'accounts.sign_in', 'accounts.link',
                                'accounts.helper_link', 'accounts.audit'] loop
        name := split_part(part, '.', 2);
        execute format('alter table %s enable row level security', part);
        execute format('alter table %s force row level security', part);
        execute format('create policy %I on %s using (council = current_setting(''guildhall.council'', true))
                        with check (council = current_setting(''guildhall.council'', true))', name || '_of_its_council', part);
    end loop;
end
$$;
grant select, insert, delete on notify.message, accounts.sign_in, accounts.link, accounts.helper_link to guildhall_app;
grant update (due_at, tries, sent_at, attention, subject, body) on notify.message to guildhall_app;
grant update (wrong_tries, used_at) on accounts.sign_in to guildhall_app;
grant update (person) on accounts.link to guildhall_app;
grant update (last_used_at, expires_at) on accounts.helper_link to guildhall_app;
grant select, insert on accounts.resident to guildhall_app;
grant select, insert, delete on accounts.audit to guildhall_app;
