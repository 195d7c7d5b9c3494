-- Several things in one payment; who was asked to take each; how many messages were not believed; and a ledger
-- transaction that nothing can be added to.

-- Migrations see every council's rows.
alter table payments.payment no force row level security;
alter table payments.attempt no force row level security;
alter table payments.ledger_transaction no force row level security;
alter table payments.ledger_entry no force row level security;

-- A basket is a payment of its own, with a line for each thing. The payments that it takes the place of say so, and no
-- card page is opened for them as long as they do.
alter table payments.payment
    add column is_basket boolean not null default false,
    add column part_of text,
    -- A keyed hash of the browser that began it: only there can it be put into a basket, or a basket be taken apart.
    add column begun_by bytea,
    add constraint payment_part_of_fkey foreign key (council, part_of) references payments.payment (council, token),
    add constraint payment_basket_is_no_part check (part_of is null or not is_basket);
create index payment_part_of on payments.payment (council, part_of) where part_of is not null;
grant update (part_of) on payments.payment to guildhall_app;

create or replace function payments.refuse_other_terms() returns trigger language plpgsql as $$
begin
    if new.amount_pence <> old.amount_pence or new.intent_key <> old.intent_key or new.token <> old.token
       or new.reference <> old.reference or new.is_basket <> old.is_basket
       or new.begun_by is distinct from old.begun_by then
        raise exception 'the amount, intent and names of a payment never change'
            using errcode = 'check_violation', constraint = 'payment_fixed';
    end if;
    -- Whoever asks: an update that no transition made is refused.
    if new.state <> old.state and pg_trigger_depth() < 2 then
        raise exception 'the state of a payment changes by a transition'
            using errcode = 'check_violation', constraint = 'payment_edge';
    end if;
    -- What was taken by itself is not paid in a basket; a basket that was taken stays whole.
    if new.part_of is distinct from old.part_of and (
        new.part_of is not null and old.state in ('succeeded', 'part_refunded', 'refunded', 'disputed', 'won', 'lost')
        or new.part_of is not null and exists (select from payments.attempt a where a.council = new.council
               and a.payment_token = new.token and a.state in ('created', 'open'))
        or new.part_of is not null and not exists (select from payments.payment b where b.council = new.council
               and b.token = new.part_of and b.is_basket)
        or old.part_of is not null and exists (select from payments.payment b where b.council = new.council
               and b.token = old.part_of
               and b.state in ('succeeded', 'part_refunded', 'refunded', 'disputed', 'won', 'lost'))
        or old.part_of is not null and exists (select from payments.attempt a where a.council = new.council
               and a.payment_token = old.part_of and a.state in ('created', 'open'))
    ) then
        raise exception 'this payment cannot be put into a basket, or taken out of one, now'
            using errcode = 'check_violation', constraint = 'payment_part_of_a_basket';
    end if;
    return new;
end
$$;

-- At most one of a payment and its basket can be paid.
create function payments.refuse_card_page() returns trigger language plpgsql as $$
begin
    if exists (select from payments.payment p where p.council = new.council and p.token = new.payment_token
               and (p.part_of is not null
                    or p.is_basket and not exists (select from payments.payment m
                           where m.council = p.council and m.part_of = p.token))) then
        raise exception 'this payment is paid as part of another, or was divided'
            using errcode = 'check_violation', constraint = 'attempt_of_what_can_be_paid';
    end if;
    return new;
end
$$;
create trigger attempt_can_be_paid before insert on payments.attempt
    for each row execute function payments.refuse_card_page();

-- Which provider was asked: a refund, and a late answer, can be had from no other.
alter table payments.attempt add column provider text
    constraint attempt_provider_known check (provider in ('stripe', 'govuk-pay'));
update payments.attempt set provider = case when session_id like 'cs\_%' then 'stripe' else 'govuk-pay' end
    where session_id is not null;
create index attempt_unfinished on payments.attempt (council, provider) where state in ('created', 'open');

-- Messages that nobody signed with a secret of ours: how many, by day. Nothing else of them is kept.
create table payments.refused_message (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    day date not null,
    refused bigint not null,
    constraint refused_message_pkey primary key (council, day)
);
alter table payments.refused_message enable row level security;
alter table payments.refused_message force row level security;
create policy refused_message_of_its_council on payments.refused_message
    using (council = current_setting('guildhall.council', true))
    with check (council = current_setting('guildhall.council', true));
grant select, insert, update (refused) on payments.refused_message to guildhall_app;

-- A ledger transaction says how many entries it has, so that none is added to an old one, not even two that balance.
alter table payments.ledger_transaction add column entries smallint;
alter table payments.ledger_transaction disable trigger ledger_transaction_append_only;
update payments.ledger_transaction t set entries = (
    select count(*) from payments.ledger_entry e where e.council = t.council and e.transaction_id = t.id);
alter table payments.ledger_transaction enable trigger ledger_transaction_append_only;
alter table payments.ledger_transaction alter column entries set not null;

create or replace function payments.require_balance() returns trigger language plpgsql as $$
declare transaction uuid; lines bigint; open_funds bigint;
begin
    transaction := (to_jsonb(new) ->> case tg_table_name when 'ledger_entry' then 'transaction_id' else 'id' end)::uuid;
    select coalesce(sum(n), 0), count(*) filter (where total <> 0) into lines, open_funds
        from (select count(*) as n, sum(amount_pence) as total from payments.ledger_entry
              where council = new.council and transaction_id = transaction group by fund) as by_fund;
    if lines < 2 or open_funds > 0 then
        raise exception 'a ledger transaction must have two entries or more, and each fund of it must sum to zero'
            using errcode = 'check_violation', constraint = 'ledger_balanced';
    end if;
    if lines is distinct from (select t.entries from payments.ledger_transaction t
                               where t.council = new.council and t.id = transaction) then
        raise exception 'a ledger transaction has as many entries as it says'
            using errcode = 'check_violation', constraint = 'ledger_complete';
    end if;
    return null;
end
$$;

-- Whose money an entry is: a form's reference, or an account's number. Two things of one fund are told apart by it.
alter table payments.ledger_entry add column subject text;

alter table payments.payment force row level security;
alter table payments.attempt force row level security;
alter table payments.ledger_transaction force row level security;
alter table payments.ledger_entry force row level security;
