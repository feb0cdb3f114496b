// Tells the account's row when its platform will not have it, and when it will again: operators read it there.
import type { Sender } from '../../domain/channel.ts';
import type { Log } from '../../handlers/deps.ts';
import type { Accounts } from './channel.ts';

/** The same sender; what it says of the account itself is written down, once for each change. */
export function reportingSender(sender: Sender, accounts: Accounts, log: Log): Sender {
  const told = new Map<string, string>();
  return {
    abilities: sender.abilities,
    async send(sending) {
      const outcome = await sender.send(sending);
      const { account } = sending;
      const before = told.get(account.id) ?? null;
      const now = outcome.kind === 'account_down' ? outcome.reason : outcome.kind === 'sent' ? null : before;
      if (now === before) return outcome;
      if (now === null) told.delete(account.id);
      else told.set(account.id, now);
      // What became of the message stands, whether or not this could be written.
      await accounts
        .trouble(account, now)
        .catch((error: unknown) => log.error('account trouble not written', error, { account: account.id }));
      return outcome;
    },
  };
}
