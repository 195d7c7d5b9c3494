-- Council tax records as one row an account: a snapshot is loaded beside the one that residents see, in batches, and
-- takes its place by one update. What is looked up by is a column; everything else of an account is read whole.

-- Row-level security is forced on the owner too; for the length of this migration it has to see every council's rows.
do $$
declare
    name text;
begin
    foreach name in array array['snapshot', 'account', 'line', 'instalment'] loop
        execute format('alter table council_tax.%I no force row level security', name);
    end loop;
end
$$;

alter table council_tax.account rename to former_account;
alter table council_tax.former_account rename constraint account_pkey to former_account_pkey;
alter table council_tax.former_account rename constraint account_band to former_account_band;

-- A snapshot that is not whole yet has no loaded_at. What it comes to is kept to judge the next one by.
alter table council_tax.snapshot
    alter column loaded_at drop not null,
    add column totals jsonb not null default '{"accounts": 0, "owed_pence": 0, "years": {}}';

-- Which snapshot residents see.
create table council_tax.served (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    snapshot bigint not null,
    constraint served_pkey primary key (council),
    constraint served_snapshot_fkey foreign key (council, snapshot) references council_tax.snapshot (council, number)
);

create table council_tax.account (
    council text not null default current_setting('guildhall.council'),
    snapshot bigint not null,
    account_number text not null,
    uprn text,
    address_line_1 text not null,
    address_line_2 text,
    town text not null,
    postcode text not null,
    area text not null,
    band text not null constraint account_band check (band in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I')),
    -- What the lines add up to; credit is less than nothing.
    owed_pence bigint not null,
    -- Lines, instalments, people, spells, reductions, recovery, preferences: server/src/council_tax/store_detail.rs.
    detail jsonb not null,
    -- Also the look-up by number and postcode: the number alone finds at most one row.
    constraint account_pkey primary key (council, snapshot, account_number),
    constraint account_snapshot_fkey foreign key (council, snapshot) references council_tax.snapshot (council, number)
);

-- What bills of a year are made of.
create table council_tax.published (
    council text not null default current_setting('guildhall.council'),
    snapshot bigint not null,
    tax_year smallint not null,
    detail jsonb not null,
    constraint published_pkey primary key (council, snapshot, tax_year),
    constraint published_snapshot_fkey foreign key (council, snapshot) references council_tax.snapshot (council, number)
);

-- Four times as fast as the default on two kilobytes of JSON. A Postgres that was built without it keeps the default.
do $$
begin
    alter table council_tax.account alter column detail set compression lz4;
exception when feature_not_supported then
    null;
end
$$;

-- What was loaded before stays served.
insert into council_tax.account (council, snapshot, account_number, uprn, address_line_1, address_line_2, town, postcode,
    area, band, owed_pence, detail)
select a.council, s.number, a.account_number, a.uprn, a.address_line_1, a.address_line_2, a.town, a.postcode, a.area, a.band,
    coalesce((select sum(l.amount_pence) from council_tax.line l
              where l.council = a.council and l.account_number = a.account_number), 0),
    jsonb_build_object(
        'people', (select coalesce(jsonb_agg(jsonb_build_array(name, name, '1993-04-01', null)), '[]')
                   from unnest(a.liable_names) as name),
        'lines', (select coalesce(jsonb_agg(jsonb_build_array(l.tax_year, l.kind, l.posted_on, l.amount_pence,
                          l.description_key, l.description_name, l.reference) order by l.place), '[]')
                  from council_tax.line l where l.council = a.council and l.account_number = a.account_number),
        'instalments', (select coalesce(jsonb_agg(jsonb_build_array(i.tax_year, i.due, i.amount_pence) order by i.due), '[]')
                        from council_tax.instalment i
                        where i.council = a.council and i.account_number = a.account_number)
    )
from council_tax.former_account a
join (select council, max(number) as number from council_tax.snapshot group by council) s using (council);
insert into council_tax.served (council, snapshot)
select council, max(number) from council_tax.snapshot group by council;
delete from council_tax.snapshot s where not exists (
    select from council_tax.served v where v.council = s.council and v.snapshot = s.number);
update council_tax.snapshot s set totals = jsonb_build_object(
    'accounts', s.accounts, 'years', '{}'::jsonb,
    'owed_pence', (select coalesce(sum(a.owed_pence), 0) from council_tax.account a where a.council = s.council));

drop table council_tax.instalment, council_tax.line, council_tax.former_account;

alter table council_tax.snapshot force row level security;
do $$
declare
    name text;
begin
    foreach name in array array['served', 'account', 'published'] loop
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

-- Nothing of an account is ever changed in place: a snapshot is loaded, served and deleted.
grant select, insert, delete, update (loaded_at) on council_tax.snapshot to guildhall_app;
grant select, insert, update on council_tax.served to guildhall_app;
grant select, insert, delete on council_tax.account, council_tax.published to guildhall_app;
