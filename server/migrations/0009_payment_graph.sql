-- The payment's whole life: a graph whose edges name their events, lines for several things in one payment, refunds,
-- disputes, the provider's own account of the money, and the export to the council's income system.

-- Migrations see every council's rows.
alter table payments.payment no force row level security;
alter table payments.ledger_transaction no force row level security;

-- States -------------------------------------------------------------------------------------------------------------

create type payments.state as enum (
    'created', 'started', 'succeeded', 'failed', 'cancelled', 'expired',
    'part_refunded', 'refunded', 'disputed', 'won', 'lost');

drop trigger payment_edges on payments.payment;
drop function payments.refuse_illegal_edge();
drop index payments.payment_unfinished;
alter table payments.payment
    drop constraint payment_finished,
    alter column state drop default,
    alter column state type payments.state using state::text::payments.state,
    alter column state set default 'created';
drop type payments.payment_state;
alter type payments.state rename to payment_state;
alter table payments.payment
    add constraint payment_finished check ((state in ('created', 'started')) = (finished_at is null));
create index payment_unfinished on payments.payment (council, created_at) where state in ('created', 'started');
create index payment_attention on payments.payment (council, created_at) where attention is not null;

-- The graph. `guildhall payments graph` draws it; a test holds it to the one in the code.
create function payments.edges() returns table (from_state text, event text, to_state text)
    language sql immutable parallel safe as $$
    values ('created', 'card-page-opened', 'started'),
           ('created', 'paid', 'succeeded'),
           ('created', 'given-up', 'cancelled'),
           ('started', 'paid', 'succeeded'),
           ('started', 'declined', 'failed'),
           ('started', 'given-up', 'cancelled'),
           ('started', 'card-page-expired', 'expired'),
           ('failed', 'card-page-opened', 'started'),
           ('cancelled', 'card-page-opened', 'started'),
           ('expired', 'card-page-opened', 'started'),
           -- Given up here, and taken by the provider all the same.
           ('failed', 'corrected', 'succeeded'),
           ('cancelled', 'corrected', 'succeeded'),
           ('expired', 'corrected', 'succeeded'),
           ('succeeded', 'part-refunded', 'part_refunded'),
           ('succeeded', 'refunded', 'refunded'),
           ('part_refunded', 'part-refunded', 'part_refunded'),
           ('part_refunded', 'refunded', 'refunded'),
           -- The bank sent the money of a refund back.
           ('refunded', 'refund-partly-failed', 'part_refunded'),
           ('refunded', 'refund-failed', 'succeeded'),
           ('part_refunded', 'refund-partly-failed', 'part_refunded'),
           ('part_refunded', 'refund-failed', 'succeeded'),
           ('succeeded', 'disputed', 'disputed'),
           ('part_refunded', 'disputed', 'disputed'),
           ('refunded', 'disputed', 'disputed'),
           ('won', 'disputed', 'disputed'),
           ('disputed', 'dispute-won', 'won'),
           ('disputed', 'dispute-lost', 'lost'),
           ('won', 'part-refunded', 'part_refunded'),
           ('won', 'refunded', 'refunded')
$$;

-- Every step that a payment has taken, and who or what told of it. The only way to change a payment's state.
create table payments.transition (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    payment_token text not null,
    number integer not null,
    from_state payments.payment_state not null,
    event text not null,
    to_state payments.payment_state not null,
    -- 'return', 'sweep', 'webhook evt_…', 'officer a.name', 'reconciliation'.
    told_by text not null,
    at timestamptz not null,
    constraint transition_pkey primary key (council, payment_token, number),
    constraint transition_payment_fkey foreign key (council, payment_token) references payments.payment
);
insert into payments.transition (council, payment_token, number, from_state, event, to_state, told_by, at)
    select council, token, 1, 'created',
           case state when 'succeeded' then 'paid' when 'cancelled' then 'given-up' else 'card-page-opened' end,
           case when state in ('succeeded', 'cancelled') then state else 'started' end, 'migration 9', created_at
    from payments.payment where state <> 'created';
insert into payments.transition (council, payment_token, number, from_state, event, to_state, told_by, at)
    select council, token, 2, 'started', case state when 'failed' then 'declined' else 'card-page-expired' end, state,
           'migration 9', finished_at
    from payments.payment where state in ('failed', 'expired');

create function payments.take_edge() returns trigger language plpgsql
    security definer set search_path = '' as $$
begin
    if not exists (select from payments.edges() e
                   where e.from_state = new.from_state::text and e.event = new.event and e.to_state = new.to_state::text) then
        raise exception 'a payment cannot go from % to % by %', new.from_state, new.to_state, new.event
            using errcode = 'check_violation', constraint = 'payment_edge';
    end if;
    update payments.payment
       set state = new.to_state,
           finished_at = case
               when new.to_state = 'started' then null
               when new.event in ('paid', 'corrected', 'declined', 'given-up', 'card-page-expired') then new.at
               else finished_at end
     where council = new.council and token = new.payment_token and state = new.from_state;
    if not found then
        raise exception 'the payment is not %', new.from_state
            using errcode = 'check_violation', constraint = 'payment_edge_stale';
    end if;
    new.number := 1 + coalesce((select max(number) from payments.transition t
                                where t.council = new.council and t.payment_token = new.payment_token), 0);
    return new;
end
$$;
create trigger transition_taken before insert on payments.transition
    for each row execute function payments.take_edge();

-- What was agreed never changes, whoever asks.
create function payments.refuse_other_terms() returns trigger language plpgsql as $$
begin
    if new.amount_pence <> old.amount_pence or new.intent_key <> old.intent_key or new.token <> old.token
       or new.reference <> old.reference then
        raise exception 'the amount, intent and names of a payment never change'
            using errcode = 'check_violation', constraint = 'payment_fixed';
    end if;
    -- Whoever asks: an update that no transition made is refused.
    if new.state <> old.state and pg_trigger_depth() < 2 then
        raise exception 'the state of a payment changes by a transition'
            using errcode = 'check_violation', constraint = 'payment_edge';
    end if;
    return new;
end
$$;
create trigger payment_fixed before update on payments.payment
    for each row execute function payments.refuse_other_terms();
create function payments.refuse_other_start() returns trigger language plpgsql as $$
begin
    if new.state <> 'created' then
        raise exception 'a payment begins as created' using errcode = 'check_violation', constraint = 'payment_edge';
    end if;
    return new;
end
$$;
create trigger payment_begins before insert on payments.payment
    for each row execute function payments.refuse_other_start();

-- What is paid for ---------------------------------------------------------------------------------------------------

create table payments.payment_line (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    payment_token text not null,
    line smallint not null,
    description text not null,
    fund text not null,
    subject_kind text not null constraint payment_line_subject_kind check (subject_kind in ('submission', 'council-tax')),
    subject_reference text not null,
    amount_pence bigint not null constraint payment_line_positive check (amount_pence between 1 and 99999999),
    constraint payment_line_pkey primary key (council, payment_token, line),
    constraint payment_line_payment_fkey foreign key (council, payment_token) references payments.payment
);
create index payment_line_subject on payments.payment_line (council, subject_kind, subject_reference);
insert into payments.payment_line
    select council, token, 1, description, fund, subject_kind, subject_reference, amount_pence from payments.payment;
drop index payments.payment_subject;
alter table payments.payment
    drop column fund, drop column subject_kind, drop column subject_reference, drop column description;

create function payments.require_lines() returns trigger language plpgsql as $$
declare total bigint;
begin
    select coalesce(sum(amount_pence), 0) into total from payments.payment_line l
        where l.council = new.council
          and l.payment_token = to_jsonb(new) ->> case tg_table_name when 'payment' then 'token' else 'payment_token' end;
    if total <> (select amount_pence from payments.payment p
                 where p.council = new.council
                   and p.token = to_jsonb(new) ->> case tg_table_name when 'payment' then 'token' else 'payment_token' end) then
        raise exception 'the lines of a payment must sum to its amount'
            using errcode = 'check_violation', constraint = 'payment_lines_sum';
    end if;
    return null;
end
$$;
create constraint trigger payment_has_lines after insert on payments.payment
    deferrable initially deferred for each row execute function payments.require_lines();
create constraint trigger payment_line_sums after insert on payments.payment_line
    deferrable initially deferred for each row execute function payments.require_lines();

-- The provider's name for the money that was taken on a card page: its refunds and disputes name that.
alter table payments.attempt
    add column provider_payment text,
    add constraint attempt_provider_payment_unique unique (council, provider_payment);

-- The lines of a payment, in order.
create function payments.lines_of(token text) returns jsonb language sql stable as $$
    select jsonb_agg(jsonb_build_object('kind', subject_kind, 'subject', subject_reference, 'description', description,
                                        'fund', fund, 'pence', amount_pence) order by line)
    from payments.payment_line where payment_token = token
$$;

-- Refunds ------------------------------------------------------------------------------------------------------------

create table payments.refund (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    -- The key under which the provider is asked; the row is there before.
    id text not null,
    payment_token text not null,
    amount_pence bigint not null constraint refund_positive check (amount_pence > 0),
    reason text not null,
    asked_by text not null,
    -- In GOV.UK Pay's words; 'created' until the provider has it.
    state text not null default 'created'
        constraint refund_state check (state in ('created', 'submitted', 'success', 'error')),
    provider_id text,
    created_at timestamptz not null,
    finished_at timestamptz,
    last_asked_at timestamptz,
    constraint refund_pkey primary key (council, id),
    constraint refund_provider_unique unique (council, provider_id),
    constraint refund_payment_fkey foreign key (council, payment_token) references payments.payment
);
create index refund_payment on payments.refund (council, payment_token);
create index refund_unfinished on payments.refund (council, created_at) where state in ('created', 'submitted');

create table payments.refund_line (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    refund_id text not null,
    payment_token text not null,
    line smallint not null,
    amount_pence bigint not null constraint refund_line_positive check (amount_pence > 0),
    constraint refund_line_pkey primary key (council, refund_id, line),
    constraint refund_line_refund_fkey foreign key (council, refund_id) references payments.refund,
    constraint refund_line_line_fkey foreign key (council, payment_token, line) references payments.payment_line
);

-- No line is refunded by more than was paid for it. Refunds of one payment are asked for one after the other: their
-- writers hold the payment's row.
create function payments.refuse_too_much() returns trigger language plpgsql as $$
declare gone bigint; paid bigint;
begin
    select coalesce(sum(l.amount_pence), 0) into gone
        from payments.refund_line l join payments.refund r on r.council = l.council and r.id = l.refund_id
        where l.council = new.council and l.payment_token = new.payment_token and l.line = new.line and r.state <> 'error';
    select amount_pence into paid from payments.payment_line
        where council = new.council and payment_token = new.payment_token and line = new.line;
    if gone > paid then
        raise exception 'no more than % pence can be refunded of this line', paid
            using errcode = 'check_violation', constraint = 'refund_within_line';
    end if;
    return null;
end
$$;
create constraint trigger refund_within_line after insert on payments.refund_line
    for each row execute function payments.refuse_too_much();

-- Disputes -----------------------------------------------------------------------------------------------------------

create table payments.dispute (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    provider_id text not null,
    payment_token text not null,
    amount_pence bigint not null constraint dispute_positive check (amount_pence > 0),
    reason text not null,
    state text not null constraint dispute_state check (state in ('open', 'won', 'lost')),
    opened_at timestamptz not null,
    closed_at timestamptz,
    constraint dispute_pkey primary key (council, provider_id),
    constraint dispute_payment_fkey foreign key (council, payment_token) references payments.payment,
    constraint dispute_closed check ((state = 'open') = (closed_at is null))
);
create index dispute_payment on payments.dispute (council, payment_token);

-- The ledger ---------------------------------------------------------------------------------------------------------

-- A transaction names its cause, and is posted once for it.
alter table payments.ledger_transaction disable trigger ledger_transaction_append_only;
alter table payments.ledger_transaction add column cause_reference text;
update payments.ledger_transaction set cause_reference = payment_token;
alter table payments.ledger_transaction enable trigger ledger_transaction_append_only;
alter table payments.ledger_transaction
    alter column cause_reference set not null,
    alter column payment_token drop not null,
    drop constraint ledger_transaction_once,
    drop constraint ledger_cause,
    add constraint ledger_cause check (cause in (
        'payment', 'refund', 'refund-failed', 'dispute', 'dispute-won', 'dispute-lost', 'fee', 'correction', 'export')),
    add constraint ledger_transaction_once unique (council, cause, cause_reference),
    add constraint ledger_transaction_of_a_payment check (payment_token is not null or cause in ('fee', 'correction', 'export'));
create index ledger_transaction_payment on payments.ledger_transaction (council, payment_token);

-- provider: what the provider owes us. income: what a fund has taken and the income system has not had yet. exported:
-- what it has had. fees: what the provider kept. disputed: what a bank holds back until a dispute is decided.
alter table payments.ledger_entry
    drop constraint ledger_account_known,
    add constraint ledger_account_known check (ledger_account in ('provider', 'income', 'exported', 'fees', 'disputed'));

-- Each fund balances by itself.
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
    return null;
end
$$;

-- The provider's account of the money ----------------------------------------------------------------------------------

-- Each movement that the provider lists, as it lists it.
create table payments.provider_movement (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    id text not null,
    kind text not null,
    amount_pence bigint not null,
    fee_pence bigint not null,
    -- What it is about, in the provider's names: a charge, a refund, a dispute.
    source text,
    payment_token text,
    -- Its name for the payment, which we may come to know later.
    provider_payment text,
    at timestamptz not null,
    seen_at timestamptz not null,
    -- What does not agree with the ledger; nothing when it agrees.
    difference text,
    constraint provider_movement_pkey primary key (council, id)
);
create index provider_movement_at on payments.provider_movement (council, at);
create index provider_movement_payment on payments.provider_movement (council, provider_payment);
create index provider_movement_different on payments.provider_movement (council, at) where difference is not null;

create table payments.reconciliation (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    number integer not null,
    from_at timestamptz not null,
    to_at timestamptz not null,
    ran_at timestamptz not null,
    movements integer not null,
    differences integer not null,
    constraint reconciliation_pkey primary key (council, number)
);

-- Exports --------------------------------------------------------------------------------------------------------------

-- A file for the income system, kept as it was sent: it can be had again, and is never made anew.
create table payments.income_export (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    number integer not null,
    made_at timestamptz not null,
    lines integer not null,
    total_pence bigint not null,
    content text not null,
    constraint income_export_pkey primary key (council, number)
);

-- Which entries an export told of: each is told once.
create table payments.income_export_line (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    number integer not null,
    transaction_id uuid not null,
    line smallint not null,
    constraint income_export_line_pkey primary key (council, transaction_id, line),
    constraint income_export_line_export_fkey foreign key (council, number) references payments.income_export,
    constraint income_export_line_entry_fkey foreign key (council, transaction_id, line) references payments.ledger_entry
);

-- Walls and rights -------------------------------------------------------------------------------------------------------

alter table payments.payment force row level security;
alter table payments.ledger_transaction force row level security;

do $$
declare name text;
begin
    foreach name in array array['transition', 'payment_line', 'refund', 'refund_line', 'dispute', 'provider_movement',
                                'reconciliation', 'income_export', 'income_export_line'] loop
        execute format('alter table payments.%I enable row level security', name);
        execute format('alter table payments.%I force row level security', name);
        execute format(
            'create policy %I on payments.%I using (council = current_setting(''guildhall.council'', true))
             with check (council = current_setting(''guildhall.council'', true))', name || '_of_its_council', name);
    end loop;
    -- What was written down stays as it was.
    foreach name in array array['transition', 'payment_line', 'refund_line', 'reconciliation', 'income_export', 'income_export_line'] loop
        execute format('create trigger %I before update or delete or truncate on payments.%I
                        for each statement execute function payments.refuse_change()', name || '_append_only', name);
        execute format('grant select, insert on payments.%I to guildhall_app', name);
    end loop;
end
$$;
-- A payment's state changes through transitions alone.
revoke update on payments.payment from guildhall_app;
grant update (attention) on payments.payment to guildhall_app;
grant select, insert on payments.refund, payments.dispute, payments.provider_movement to guildhall_app;
grant update (state, provider_id, finished_at, last_asked_at) on payments.refund to guildhall_app;
grant update (state, closed_at) on payments.dispute to guildhall_app;
grant update (difference, payment_token, fee_pence) on payments.provider_movement to guildhall_app;
