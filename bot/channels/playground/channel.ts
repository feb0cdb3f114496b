// The playground's channel: phones on a page, which read what was sent to them from the outbox.
import type { Abilities } from '../../../domain/channel.ts';
import type { Channel } from '../channel.ts';

/** As Zalo carries it, so that what is seen here is what citizens see; the page itself could show more. */
export const PLAYGROUND_ABILITIES: Abilities = {
  textMax: 2_000,
  textWithButtonsMax: 2_000,
  buttonsMax: 5,
  labelMax: 35,
  links: { url: true, phone: true },
  // The page plays and shows what we keep; Zalo gets links for all but pictures.
  media: { image: true, audio: true, file: true },
  ask: { phone: false, place: true },
  // The clock is pushed by weeks here, and nobody would understand why a phone falls silent.
  window: null,
};

/** Phones of the playground: a part is sent once its outbox row says so. */
export const playground: Channel = {
  name: 'playground',
  mediaHosts: [],
  open: () => ({
    sender: {
      abilities: PLAYGROUND_ABILITIES,
      staysInHouse: true,
      send: async (sending) => ({ kind: 'sent', platformId: sending.reference }),
    },
    receiver: null,
    linking: null,
    keepFresh: async () => undefined,
  }),
};
