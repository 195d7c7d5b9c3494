-- Payments and the ledger. Money moves only here.

create schema payments;
grant usage on schema payments to guildhall_app;

create type payments.payment_state as enum ('created', 'started', 'succeeded', 'failed', 'cancelled', 'expired');

create table payments.payment (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    -- Carried in the address of the payment's page and receipt; 80 bits that cannot be guessed.
    token text not null,
    -- What the resident reads out on the phone.
    reference text not null,
    -- One payment for one intent: a repeated request finds the same row.
    intent_key text not null,
    -- What is paid for: a submitted form, or a council tax account.
    subject_kind text not null constraint payment_subject_kind check (subject_kind in ('submission', 'council-tax')),
    subject_reference text not null,
    description text not null,
    language text not null,
    fund text not null,
    -- Where the resident goes on afterwards: an address of ours, without language prefix.
    next_path text not null,
    amount_pence bigint not null constraint payment_amount_positive check (amount_pence between 1 and 99999999),
    state payments.payment_state not null default 'created',
    created_at timestamptz not null,
    finished_at timestamptz,
    -- Set when what the provider says does not fit: never settled silently, an officer has to look.
    attention text,
    constraint payment_pkey primary key (council, token),
    constraint payment_reference_unique unique (council, reference),
    constraint payment_intent_unique unique (council, intent_key),
    constraint payment_finished check ((state in ('created', 'started')) = (finished_at is null))
);
create index payment_subject on payments.payment (council, subject_kind, subject_reference);
create index payment_unfinished on payments.payment (council, created_at) where state in ('created', 'started');

-- Each time that a card page is opened for a payment. The row is there before the provider is called.
create table payments.attempt (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    payment_token text not null,
    number integer not null,
    idempotency_key text not null,
    session_id text,
    session_url text,
    state text not null default 'created'
        constraint attempt_state check (state in ('created', 'open', 'paid', 'closed')),
    created_at timestamptz not null,
    last_asked_at timestamptz,
    asked_times integer not null default 0,
    constraint attempt_pkey primary key (council, payment_token, number),
    constraint attempt_key_unique unique (council, idempotency_key),
    constraint attempt_session_unique unique (council, session_id),
    constraint attempt_payment_fkey foreign key (council, payment_token) references payments.payment
);
-- One open card page for a payment at a time: two tabs are sent to the same one.
create unique index attempt_one_open on payments.attempt (council, payment_token) where state in ('created', 'open');

create table payments.webhook_event (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    id text not null,
    kind text not null,
    -- The raw body that was signed.
    body bytea not null,
    received_at timestamptz not null,
    handled_at timestamptz,
    attention text,
    constraint webhook_event_pkey primary key (council, id)
);
create index webhook_event_waiting on payments.webhook_event (council, received_at) where handled_at is null;

-- An illegal edge of the state graph is refused here too.
create function payments.refuse_illegal_edge() returns trigger language plpgsql as $$
begin
    if new.state <> old.state and not (
        (old.state = 'created' and new.state in ('started', 'succeeded', 'failed', 'cancelled', 'expired'))
        or (old.state = 'started' and new.state in ('succeeded', 'failed', 'cancelled', 'expired'))
        -- A payment given up here but taken by the provider is taken: what residents see is true.
        or (old.state in ('failed', 'cancelled', 'expired') and new.state in ('started', 'succeeded'))
    ) then
        raise exception 'a payment cannot go from % to %', old.state, new.state
            using errcode = 'check_violation', constraint = 'payment_edge';
    end if;
    if new.amount_pence <> old.amount_pence or new.fund <> old.fund or new.intent_key <> old.intent_key then
        raise exception 'the amount, fund and intent of a payment never change'
            using errcode = 'check_violation', constraint = 'payment_fixed';
    end if;
    return new;
end
$$;
create trigger payment_edges before update on payments.payment
    for each row execute function payments.refuse_illegal_edge();

-- The ledger: double entry, append-only, every transaction sums to zero.
create table payments.ledger_transaction (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    id uuid not null,
    cause text not null constraint ledger_cause check (cause in ('payment')),
    payment_token text not null,
    posted_at timestamptz not null,
    constraint ledger_transaction_pkey primary key (council, id),
    constraint ledger_transaction_once unique (council, cause, payment_token),
    constraint ledger_transaction_payment_fkey foreign key (council, payment_token) references payments.payment
);

create table payments.ledger_entry (
    council text not null default current_setting('guildhall.council') references councils.council (id),
    transaction_id uuid not null,
    line smallint not null,
    -- 'provider' (what the provider owes us) or 'income' (what the fund has taken).
    ledger_account text not null constraint ledger_account_known check (ledger_account in ('provider', 'income')),
    fund text not null,
    -- Debits are positive, credits negative.
    amount_pence bigint not null constraint ledger_entry_not_nothing check (amount_pence <> 0),
    constraint ledger_entry_pkey primary key (council, transaction_id, line),
    constraint ledger_entry_transaction_fkey foreign key (council, transaction_id) references payments.ledger_transaction
);

create function payments.require_balance() returns trigger language plpgsql as $$
declare entries record;
begin
    select count(*) as lines, coalesce(sum(amount_pence), 0) as total into entries
        from payments.ledger_entry
        where council = new.council
          and transaction_id = (to_jsonb(new) ->> case tg_table_name when 'ledger_entry' then 'transaction_id' else 'id' end)::uuid;
    if entries.lines < 2 or entries.total <> 0 then
        raise exception 'a ledger transaction must have two entries or more that sum to zero'
            using errcode = 'check_violation', constraint = 'ledger_balanced';
    end if;
    return null;
end
$$;
create constraint trigger ledger_entry_balanced after insert on payments.ledger_entry
    deferrable initially deferred for each row execute function payments.require_balance();
create constraint trigger ledger_transaction_balanced after insert on payments.ledger_transaction
    deferrable initially deferred for each row execute function payments.require_balance();

create function payments.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only' using errcode = 'check_violation', constraint = 'ledger_append_only';
end
$$;
create trigger ledger_transaction_append_only before update or delete or truncate on payments.ledger_transaction
    for each statement execute function payments.refuse_change();
create trigger ledger_entry_append_only before update or delete or truncate on payments.ledger_entry
    for each statement execute function payments.refuse_change();

do $$
declare name text;
begin
    foreach name in array array['payment', 'attempt', 'webhook_event', 'ledger_transaction', 'ledger_entry'] loop
        execute format('alter table payments.%I enable row level security', name);
        execute format('alter table payments.%I force row level security', name);
        execute format(
            'create policy %I on payments.%I using (council = current_setting(''guildhall.council'', true))
             with check (council = current_setting(''guildhall.council'', true))', name || '_of_its_council', name);
    end loop;
end
$$;
grant select, insert on payments.ledger_transaction, payments.ledger_entry to guildhall_app;
grant select, insert, update on payments.payment, payments.attempt, payments.webhook_event to guildhall_app;
grant delete on payments.webhook_event to guildhall_app;
