-- Tenancy: no query of the app sees a row of a commune that its transaction has not named (FAULTS I11).
-- Roles belong to the cluster, not to the database: another database of ours may have made them already, even at this moment.
do $$
declare
  name text;
begin
  foreach name in array array['gan_dan_app', 'gan_dan_finder'] loop
    begin
      execute format('create role %I nologin noinherit nosuperuser nobypassrls', name);
    exception when duplicate_object or unique_violation then
      null;
    end;
    -- Needed to become the app's role, and to give functions to the finder, where the migrating role is no superuser.
    if not pg_has_role(current_user, name, 'set') then
      execute format('grant %I to %I with inherit false, set true', name, current_user);
    end if;
  end loop;
end
$$;--> statement-breakpoint
grant usage on schema public to gan_dan_app, gan_dan_finder;--> statement-breakpoint

-- The communes that this transaction may touch; none when nobody has said.
create function current_communes() returns uuid[]
language sql stable parallel safe set search_path = pg_catalog
return string_to_array(current_setting('app.communes', true), ',')::uuid[];--> statement-breakpoint

-- Shuts a table that has commune_id. A migration that makes such a table calls this; the stranger's test finds those that did not.
create procedure make_tenant_table(target regclass)
language plpgsql set search_path = pg_catalog
as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy tenant on %s using (commune_id = any ((select public.current_communes())::uuid[])) with check (commune_id = any ((select public.current_communes())::uuid[]))',
    target
  );
  execute format('grant select, insert, update, delete on %s to gan_dan_app', target);
end
$$;--> statement-breakpoint
revoke all on procedure make_tenant_table(regclass) from public;--> statement-breakpoint

call make_tenant_table('absences');--> statement-breakpoint
call make_tenant_table('attempts');--> statement-breakpoint
call make_tenant_table('categories');--> statement-breakpoint
call make_tenant_table('channel_accounts');--> statement-breakpoint
call make_tenant_table('complaints');--> statement-breakpoint
call make_tenant_table('conversations');--> statement-breakpoint
call make_tenant_table('duty');--> statement-breakpoint
call make_tenant_table('events');--> statement-breakpoint
call make_tenant_table('hamlets');--> statement-breakpoint
call make_tenant_table('holdings');--> statement-breakpoint
call make_tenant_table('inbox');--> statement-breakpoint
call make_tenant_table('invites');--> statement-breakpoint
call make_tenant_table('media');--> statement-breakpoint
call make_tenant_table('officers');--> statement-breakpoint
call make_tenant_table('outbox');--> statement-breakpoint
call make_tenant_table('people');--> statement-breakpoint
call make_tenant_table('posts');--> statement-breakpoint
call make_tenant_table('relays');--> statement-breakpoint
call make_tenant_table('rest_days');--> statement-breakpoint
call make_tenant_table('terms');--> statement-breakpoint
call make_tenant_table('timers');--> statement-breakpoint

-- The history of a complaint is only ever added to.
revoke update, delete on events from gan_dan_app;--> statement-breakpoint
grant usage on all sequences in schema public to gan_dan_app;--> statement-breakpoint

alter table communes enable row level security;--> statement-breakpoint
alter table communes force row level security;--> statement-breakpoint
create policy tenant on communes
  using (id = any ((select current_communes())::uuid[]))
  with check (id = any ((select current_communes())::uuid[]));--> statement-breakpoint
grant select, insert, update, delete on communes to gan_dan_app;--> statement-breakpoint

-- The same for every commune.
grant select, insert, update, delete on procedures to gan_dan_app;--> statement-breakpoint
grant select, insert, update on playground_clock to gan_dan_app;--> statement-breakpoint
grant select, insert on sealing to gan_dan_app;--> statement-breakpoint
-- Whether the database stands where the code expects it is asked by /readyz, in the app's own role.
grant usage on schema drizzle to gan_dan_app;--> statement-breakpoint
grant select on drizzle.__drizzle_migrations to gan_dan_app;--> statement-breakpoint

-- The few look-ups that find the commune. They run as gan_dan_finder, which sees every commune's rows, but of them
-- only the columns granted here; FORCE binds the owner of the tables too, so that owner could not lend its eyes.
create policy finder on communes for select to gan_dan_finder using (true);--> statement-breakpoint
create policy finder on channel_accounts for select to gan_dan_finder using (true);--> statement-breakpoint
create policy finder on conversations for select to gan_dan_finder using (true);--> statement-breakpoint
create policy finder on inbox for select to gan_dan_finder using (true);--> statement-breakpoint
create policy finder on outbox for select to gan_dan_finder using (true);--> statement-breakpoint
create policy finder on timers for select to gan_dan_finder using (true);--> statement-breakpoint
create policy finder on media for select to gan_dan_finder using (true);--> statement-breakpoint
grant select (id, slug) on communes to gan_dan_finder;--> statement-breakpoint
grant select (id, commune_id, channel, external) on channel_accounts to gan_dan_finder;--> statement-breakpoint
grant select (id, commune_id, lease_until) on conversations to gan_dan_finder;--> statement-breakpoint
grant select (seq, commune_id, conversation_id, heard_at, status) on inbox to gan_dan_finder;--> statement-breakpoint
grant select (id, seq, commune_id, status, not_before, next_try_at, claimed_until) on outbox to gan_dan_finder;--> statement-breakpoint
grant select (id, commune_id, due_at, status) on timers to gan_dan_finder;--> statement-breakpoint
grant select (id, commune_id, next_try_at, status) on media to gan_dan_finder;--> statement-breakpoint

create function communes_list() returns table (commune_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select c.id, c.id from public.communes c order by c.slug $$;--> statement-breakpoint

create function find_commune(slug text) returns table (commune_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select c.id, c.id from public.communes c where c.slug = find_commune.slug $$;--> statement-breakpoint

create function find_channel_account(channel text, external text) returns table (commune_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select a.commune_id, a.id from public.channel_accounts a
  where a.channel = find_channel_account.channel and a.external = find_channel_account.external
$$;--> statement-breakpoint

-- Armed timers due by business time.
create function due_timers(before timestamptz, at_most int) returns table (commune_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select t.commune_id, t.id from public.timers t
  where t.status = 'armed' and t.due_at <= due_timers.before order by t.due_at limit at_most
$$;--> statement-breakpoint

-- Outbox rows that may be tried at machine time `now` and business time `business`, and are in nobody's hands.
create function pending_outbox(now timestamptz, business timestamptz, at_most int) returns table (commune_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.commune_id, o.id from public.outbox o
  where o.status in ('waiting', 'sending') and o.next_try_at <= pending_outbox.now
    and (o.not_before is null or o.not_before <= pending_outbox.business)
    and (o.claimed_until is null or o.claimed_until <= pending_outbox.now)
  order by o.next_try_at, o.seq limit at_most
$$;--> statement-breakpoint

-- Conversations (not inbox rows: a conversation is taken over whole) in which a message heard before `before` waits
-- while no lease is alive at machine time `now`.
create function waiting_inbox(now timestamptz, before timestamptz, at_most int) returns table (commune_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.commune_id, c.id
  from (
    select i.conversation_id, min(i.seq) as first from public.inbox i
    where i.status = 'waiting' and i.heard_at <= waiting_inbox.before group by i.conversation_id
  ) w
  join public.conversations c on c.id = w.conversation_id
  where c.lease_until is null or c.lease_until <= waiting_inbox.now
  order by w.first limit at_most
$$;--> statement-breakpoint

-- Media whose bytes are still at the platform and may be fetched at machine time `now`.
create function waiting_media(now timestamptz, at_most int) returns table (commune_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m.commune_id, m.id from public.media m
  where m.status = 'waiting' and m.next_try_at <= waiting_media.now order by m.next_try_at limit at_most
$$;--> statement-breakpoint

-- A function's new owner must be allowed to make things in its schema, at the moment of the change only.
grant create on schema public to gan_dan_finder;--> statement-breakpoint
do $$
declare
  finder regprocedure;
begin
  foreach finder in array array[
    'communes_list()', 'find_commune(text)', 'find_channel_account(text, text)', 'due_timers(timestamptz, int)',
    'pending_outbox(timestamptz, timestamptz, int)', 'waiting_inbox(timestamptz, timestamptz, int)', 'waiting_media(timestamptz, int)'
  ]::regprocedure[] loop
    execute format('alter function %s owner to gan_dan_finder', finder);
    execute format('revoke all on function %s from public', finder);
    execute format('grant execute on function %s to gan_dan_app', finder);
  end loop;
end
$$;--> statement-breakpoint
revoke create on schema public from gan_dan_finder;
