// Phones of the playground: who has one, and making one for a citizen or for a named officer.
import { findOfficer } from '../../db/communes.ts';
import { makePhone, type PhoneRow, phonesOf } from '../../db/phones.ts';
import type { Commune } from '../../domain/commune.ts';
import type { ConversationId, PersonId } from '../../domain/ids.ts';
import type { Officer } from '../../domain/person.ts';
import { PlaygroundRefusal } from './refusal.ts';
import { type Room, titleOf } from './room.ts';

export type Phone = {
  readonly id: string;
  readonly kind: 'citizen' | 'officer';
  readonly name: string;
  /** The officer's post; null on a citizen's phone. */
  readonly title: string | null;
};

/** An officer goes by id, by the key of the commune's file, or by the code of a post. */
export type NewPhone =
  | { readonly as: 'citizen'; readonly name?: string | undefined }
  | { readonly as: 'officer'; readonly officer: string };

export type Phones = ReturnType<typeof openPhones>;

/** `greet` opens the chat on a phone that has just been made. */
export function openPhones(room: Room, greet: (external: string) => Promise<unknown>) {
  const { db, ids, account } = room;
  const rowsOf = () => db.within(account.commune, (tx) => phonesOf(tx, account.commune, account.id));

  function phoneOf(row: PhoneRow, rows: readonly PhoneRow[], commune: Commune): Phone {
    const officer = commune.officers.find((one) => one.id === row.officer);
    if (officer !== undefined) {
      const title = titleOf(commune, officer.posts);
      return { id: row.conversation, kind: 'officer', name: officer.name, title };
    }
    const number = rows.filter((one) => one.officer === null).indexOf(row) + 1;
    const name = row.name ?? room.say({ key: 'page-citizen-name', vars: { number } });
    return { id: row.conversation, kind: 'citizen', name, title: null };
  }

  /** All phones, the oldest first. */
  async function list(): Promise<readonly Phone[]> {
    const [rows, commune] = await Promise.all([rowsOf(), room.commune()]);
    return rows.map((row) => phoneOf(row, rows, commune));
  }

  async function find(phone: string): Promise<PhoneRow> {
    const row = (await rowsOf()).find((one) => one.conversation === phone);
    if (row === undefined)
      throw new PlaygroundRefusal('There is no such phone: GET /playground/api/phones lists them.', 404);
    return row;
  }

  async function officerOf(wanted: string): Promise<Officer> {
    const { officers } = await room.commune();
    const byKey = await db.within(account.commune, (tx) => findOfficer(tx, account.commune, wanted));
    const found =
      officers.find((one) => one.id === wanted || one.id === byKey) ??
      officers.find((one) => one.posts.some((post) => post === wanted));
    if (found === undefined)
      throw new PlaygroundRefusal('There is no such officer: GET /playground/api/commune lists them.', 400);
    return found;
  }

  async function make(name: string | null, officer: Officer | null): Promise<ConversationId> {
    const conversation = ids.next<ConversationId>();
    const external = `phone-${conversation}`;
    await db.within(account.commune, (tx) =>
      makePhone(tx, {
        commune: account.commune,
        account: account.id,
        conversation,
        person: ids.next<PersonId>(),
        external,
        name,
        officer: officer?.id ?? null,
        at: new Date(room.clock.real()),
      }),
    );
    await greet(external);
    return conversation;
  }

  /** Makes a phone and opens its chat; an officer who has one already gets that one. */
  async function add(wanted: NewPhone): Promise<Phone> {
    const officer = wanted.as === 'officer' ? await officerOf(wanted.officer) : null;
    const there = officer === null ? undefined : (await rowsOf()).find((row) => row.officer === officer.id);
    const name = wanted.as === 'citizen' ? (wanted.name ?? null) : null;
    const conversation = there?.conversation ?? (await make(name, officer));
    const added = (await list()).find((one) => one.id === conversation);
    if (added === undefined) throw new Error('a phone was made and is not there');
    return added;
  }

  return { list, find, add };
}
