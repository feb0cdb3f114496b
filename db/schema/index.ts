// The list of tables.
export * from './channel-accounts.ts';
export * from './communes.ts';
export * from './complaints.ts';
export * from './conversations.ts';
export * from './counter.ts';
export * from './front-office.ts';
export * from './hold.ts';
export * from './inbox.ts';
export * from './letters.ts';
export * from './media.ts';
export * from './outbox.ts';
export * from './people.ts';
export * from './playground.ts';
export * from './procedures.ts';
export * from './reports.ts';
export * from './sealing.ts';
export * from './timers.ts';
