// The channels of the house, by name. A new one is a folder and a line here.
import type { Sender } from '../../domain/channel.ts';
import { rememberedAccounts } from './accounts.ts';
import type { Channel, Parts, Receiver, Way } from './channel.ts';
import { playground } from './playground/channel.ts';
import { zalo } from './zalo/channel.ts';

export const CHANNELS: readonly Channel[] = [playground, zalo];

/** Hosts from which media of any channel may be fetched. */
export const MEDIA_HOSTS: readonly string[] = CHANNELS.flatMap((channel) => channel.mediaHosts);

/** The channels, open. */
export type Ways = {
  readonly senders: ReadonlyMap<string, Sender>;
  readonly receivers: readonly Receiver[];
  readonly ways: ReadonlyMap<string, Way>;
};

/** Opens every channel over one memory of accounts; accounts decide which channels are of use. */
export function openChannels(parts: Parts): Ways {
  const remembering = { ...parts, accounts: rememberedAccounts(parts.accounts, parts.clock) };
  const ways = new Map(CHANNELS.map((channel) => [channel.name, channel.open(remembering)]));
  return {
    ways,
    senders: new Map([...ways].map(([name, way]) => [name, way.sender])),
    receivers: [...ways.values()].flatMap((way) => way.receiver ?? []),
  };
}
