-- Council tax: a dated snapshot of the council's own records. An import replaces it whole.

create schema council_tax;
grant usage on schema council_tax to guildhall_app;

-- Every load that was applied. The newest is the one that accounts, lines and instalments come from.
create table council_tax.snapshot (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    number bigint generated always as identity,
    as_of date not null,
    content_hash bytea not null constraint snapshot_hash_is_sha256 check (octet_length(content_hash) = 32),
    accounts integer not null,
    lines integer not null,
    instalments integer not null,
    loaded_at timestamptz not null,
    constraint snapshot_pkey primary key (council, number)
);

create table council_tax.account (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    account_number text not null,
    uprn text,
    address_line_1 text not null,
    address_line_2 text,
    town text not null,
    postcode text not null,
    area text not null,
    band text not null constraint account_band check (band in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I')),
    liable_names text[] not null,
    -- Also the look-up by number and postcode: the number alone finds at most one row.
    constraint account_pkey primary key (council, account_number)
);

create table council_tax.line (
    council text not null default current_setting('guildhall.council'),
    account_number text not null,
    -- Its place in the import, so that lines of one day keep their order.
    place integer not null,
    tax_year smallint not null,
    kind text not null constraint line_kind check (kind in (
        'brought_forward', 'charge', 'premium', 'discount', 'exemption', 'reduction', 'costs', 'payment', 'refund'
    )),
    posted_on date not null,
    amount_pence bigint not null,
    description_key text not null,
    description_name text not null,
    reference text not null,
    constraint line_pkey primary key (council, account_number, place),
    constraint line_account_fkey foreign key (council, account_number) references council_tax.account
);

create table council_tax.instalment (
    council text not null default current_setting('guildhall.council'),
    account_number text not null,
    tax_year smallint not null,
    due date not null,
    amount_pence bigint not null constraint instalment_positive check (amount_pence > 0),
    constraint instalment_pkey primary key (council, account_number, tax_year, due),
    constraint instalment_account_fkey foreign key (council, account_number) references council_tax.account
);

-- Wrong guesses at an account number and postcode. The key is a keyed hash of where the guess came from, so that the
-- table names nobody; rows are deleted once they no longer count.
create table council_tax.wrong_guess (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    number bigint generated always as identity,
    key_hash bytea not null,
    guessed_at timestamptz not null,
    constraint wrong_guess_pkey primary key (council, number)
);
create index wrong_guess_by_key on council_tax.wrong_guess (council, key_hash, guessed_at);
create index wrong_guess_by_age on council_tax.wrong_guess (council, guessed_at);

do $$
declare
    name text;
begin
    foreach name in array array['snapshot', 'account', 'line', 'instalment', 'wrong_guess'] loop
        execute format('alter table council_tax.%I enable row level security', name);
        execute format('alter table council_tax.%I force row level security', name);
        execute format(
            'create policy %I on council_tax.%I using (council = current_setting(''guildhall.council'', true)) '
            'with check (council = current_setting(''guildhall.council'', true))',
            name || '_of_its_council', name
        );
    end loop;
end
$$;

-- Nothing of a snapshot is ever changed in place: it is deleted and loaded again.
grant select, insert on council_tax.snapshot to guildhall_app;
grant select, insert, delete on council_tax.account, council_tax.line, council_tax.instalment to guildhall_app;
grant select, insert, delete on council_tax.wrong_guess to guildhall_app;
