-- The council's own gazetteer: its addresses, in the parts of BS 7666. An import replaces it whole.

create schema gazetteer;
grant usage on schema gazetteer to guildhall_app;

create table gazetteer.address (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    -- Unique Property Reference Number, without leading zeros.
    uprn text not null constraint address_uprn_shape check (uprn ~ '^[1-9][0-9]{0,11}$'),
    -- Parts that an address does not have are empty.
    organisation text not null,
    sub_building text not null,
    building_name text not null,
    building_number text not null,
    street text not null,
    locality text not null,
    town text not null,
    postcode text not null,
    -- Metres on the National Grid.
    easting double precision,
    northing double precision,
    -- The gazetteer's own classification, like RD04.
    classification text not null,
    constraint address_pkey primary key (council, uprn)
);
create index address_by_postcode on gazetteer.address (council, postcode);

alter table gazetteer.address enable row level security;
alter table gazetteer.address force row level security;
create policy address_of_its_council on gazetteer.address
    using (council = current_setting('guildhall.council', true))
    with check (council = current_setting('guildhall.council', true));
-- Nothing is changed in place: it is deleted and loaded again.
grant select, insert, delete on gazetteer.address to guildhall_app;
