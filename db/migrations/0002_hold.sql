CREATE TABLE "hold" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"reason" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
-- The same for every commune.
grant select, insert, update, delete on hold to gan_dan_app;--> statement-breakpoint
grant select on hold to gan_dan_finder;--> statement-breakpoint
grant select (channel_account_id) on conversations to gan_dan_finder;--> statement-breakpoint
grant select (conversation_id) on outbox to gan_dan_finder;--> statement-breakpoint

-- Outbox rows that may be tried at machine time `now` and business time `business`, and are in nobody's hands. While a
-- hold stands: only those of channels that stay in the house; what a dead process was sending is decided on all the same.
drop function pending_outbox(timestamptz, timestamptz, int);--> statement-breakpoint
create function pending_outbox(now timestamptz, business timestamptz, at_most int, in_house text[])
returns table (commune_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.commune_id, o.id from public.outbox o
  where o.status in ('waiting', 'sending') and o.next_try_at <= pending_outbox.now
    and (o.not_before is null or o.not_before <= pending_outbox.business)
    and (o.claimed_until is null or o.claimed_until <= pending_outbox.now)
    and (o.status = 'sending' or not exists (select from public.hold) or exists (
      select from public.conversations c join public.channel_accounts a on a.id = c.channel_account_id
      where c.id = o.conversation_id and a.channel = any(pending_outbox.in_house)))
  order by o.next_try_at, o.seq limit at_most
$$;--> statement-breakpoint
grant create on schema public to gan_dan_finder;--> statement-breakpoint
alter function pending_outbox(timestamptz, timestamptz, int, text[]) owner to gan_dan_finder;--> statement-breakpoint
revoke all on function pending_outbox(timestamptz, timestamptz, int, text[]) from public;--> statement-breakpoint
grant execute on function pending_outbox(timestamptz, timestamptz, int, text[]) to gan_dan_app;--> statement-breakpoint
revoke create on schema public from gan_dan_finder;
