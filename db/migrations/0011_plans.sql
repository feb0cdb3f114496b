DROP INDEX "outbox_conversation";--> statement-breakpoint
CREATE INDEX "outbox_conversation" ON "outbox" USING btree ("conversation_id","seq") WHERE status = 'sent';--> statement-breakpoint

-- The check of the commune is a filter and no way to find rows: as `commune_id = any (…)` it could be looked up in every
-- index that begins with the commune, and while a table is young the planner took that for cheaper than the key.
create or replace procedure make_tenant_table(target regclass)
language plpgsql set search_path = pg_catalog
as $$
declare
  ours constant text := 'array_position((select public.current_communes()), commune_id) is not null';
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant on %s using (%s) with check (%s)', target, ours, ours);
  execute format('grant select, insert, update, delete on %s to gan_dan_app', target);
end
$$;--> statement-breakpoint

do $$
declare
  ours constant text := 'array_position((select public.current_communes()), commune_id) is not null';
  target regclass;
begin
  for target in
    select p.polrelid::regclass from pg_policy p
    join pg_attribute a on a.attrelid = p.polrelid and a.attname = 'commune_id' and not a.attisdropped
    where p.polname = 'tenant'
  loop
    execute format('alter policy tenant on %s using (%s) with check (%s)', target, ours, ours);
  end loop;
end
$$;
