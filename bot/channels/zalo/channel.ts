// The Zalo channel: an Official Account of the commune.
import type { Channel } from '../channel.ts';
import { reportingSender } from '../reporting.ts';
import { zaloApi } from './api.ts';
import { zaloCarrier } from './carry.ts';
import { zaloLinking } from './connect.ts';
import { ZALO_MEDIA_HOSTS } from './limits.ts';
import { zaloReceiver } from './receiver.ts';
import { zaloSender } from './sender.ts';
import { readSettings } from './settings.ts';
import { zaloTokens } from './tokens.ts';

const NAME = 'zalo';

/** Official Accounts of Zalo, business and government. */
export const zalo: Channel = {
  name: NAME,
  mediaHosts: ZALO_MEDIA_HOSTS,
  open({ http, accounts, tokens: store, media, clock, log, count, labels, addresses, envelope, publicUrl }) {
    const api = zaloApi(http, { api: addresses.zaloApi, oauth: addresses.zaloOauth });
    const tokens = zaloTokens({ api, store, accounts, clock, log });
    const carrier = zaloCarrier({ api, media, clock, labels });
    return {
      sender: reportingSender(zaloSender({ api, tokens, carrier, accounts, clock, log }), accounts, log),
      receiver: zaloReceiver(NAME, { accounts, clock, log, count }),
      linking:
        publicUrl === null
          ? null
          : zaloLinking({
              name: NAME,
              api,
              tokens,
              accounts,
              envelope,
              clock,
              oauth: addresses.zaloOauth,
              callbackUrl: `${publicUrl}/connect/${NAME}/callback`,
            }),
      async keepFresh(account) {
        const stored = await accounts.find(account.channel, account.external);
        const settings = stored === null ? null : readSettings(stored.secrets);
        if (settings !== null) await tokens.current(account, settings);
      },
    };
  },
};
